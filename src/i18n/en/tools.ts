// Class tools and the handout of scenes.
export const tools = {} as const

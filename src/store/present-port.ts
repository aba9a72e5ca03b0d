import { type PresentMessage, readMessage } from '@/domain/present-message'

// The way between the two windows of a lesson. BroadcastChannel finds both after reloads; where it is missing,
// a window talks to the one that it opened or that opened it.

export type PresentPort = { send: (message: PresentMessage) => void; close: () => void }

/** `other`: the other window, as far as this one knows it. */
export function openPort(
  channel: string,
  other: () => Window | null,
  onMessage: (message: PresentMessage) => void,
): PresentPort {
  const receive = (data: unknown) => {
    const message = readMessage(channel, data)
    if (message) onMessage(message)
  }
  return broadcastPort(channel, receive) ?? windowPort(channel, other, receive)
}

function broadcastPort(channel: string, receive: (data: unknown) => void): PresentPort | null {
  try {
    const broadcast = new BroadcastChannel(`claim-atlas/${channel}`)
    broadcast.onmessage = ({ data }) => receive(data)
    return {
      send: (message) => broadcast.postMessage({ channel, message }),
      close: () => broadcast.close(),
    }
  } catch {
    return null
  }
}

function windowPort(
  channel: string,
  other: () => Window | null,
  receive: (data: unknown) => void,
): PresentPort {
  let known: Window | null = null
  const listen = ({ source, origin, data }: MessageEvent) => {
    if (origin !== self.origin || !isOther(source as Window | null)) return
    known = source as Window
    receive(data)
  }
  // After a reload the opener has forgotten whom it opened; the opened one has not.
  const isOther = (source: Window | null) => {
    try {
      return source !== null && (source === other() || source.opener === window)
    } catch {
      return false
    }
  }
  addEventListener('message', listen)
  return {
    send: (message) => {
      // A file's origin is "null", which no message can be addressed to; the channel is secret all the same.
      const target = self.origin === 'null' ? '*' : self.origin
      const to = other() ?? known
      to?.postMessage({ channel, message }, target)
    },
    close: () => removeEventListener('message', listen),
  }
}

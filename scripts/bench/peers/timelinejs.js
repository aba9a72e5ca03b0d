// Each claim is an event with a slide of its own.
window.peer = {
  draw({ claims }) {
    const events = claims.map(({ id, day, short }) => {
      const date = new Date(day * 86_400_000)
      return {
        unique_id: id,
        start_date: {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        },
        text: { headline: short },
      }
    })
    new window.TL.Timeline('here', { events }, { hash_bookmark: false })
  },
}

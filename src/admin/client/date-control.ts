import type { ControlProps } from './decap-cms.ts'
import { changedParts, complaintOfMoment, momentOfParts, partsOfMoment, type MomentParts } from '../written-moment.ts'

interface Control {
  readonly props: ControlProps
  readonly state: MomentParts
  setState(state: Partial<MomentParts>): void
  change(part: Partial<MomentParts>): void
}

/** A control for dates: a day, a time of day and its offset from UTC. What was written with another offset keeps it. */
export function dateControl(): unknown {
  return window.createClass({
    displayName: 'DatelineDate',
    getInitialState(this: Control) {
      return partsOfMoment(this.props.value ?? '') ?? { day: '', time: '', offset: '' }
    },
    change(this: Control, part: Partial<MomentParts>) {
      const { field, onChange } = this.props
      const zone = String(field.get('time_zone'))
      const parts = changedParts(this.state, part, zone)
      this.setState(parts)
      onChange(momentOfParts(parts, zone))
    },
    isValid(this: Control) {
      const { value, field } = this.props
      const complaint = complaintOfMoment(value ?? '', field.get('day') === true)
      return complaint === undefined ? { error: false } : { error: { type: 'CUSTOM', message: complaint } }
    },
    render(this: Control) {
      const { forID, classNameWrapper, field, setActiveStyle, setInactiveStyle } = this.props
      const { day, time, offset } = this.state
      const input = (label: string, type: string, value: string, name: keyof MomentParts, more: Readonly<Record<string, unknown>> = {}) =>
        window.h(
          'label',
          { key: name, className: `dateline-date-${name}` },
          window.h('span', {}, label),
          window.h('input', {
            ...{ type, value, onFocus: setActiveStyle, onBlur: setInactiveStyle, ...more },
            onChange: ({ target }: { readonly target: HTMLInputElement }) => this.change({ [name]: target.value }),
          }),
        )
      return window.h(
        'div',
        { className: `${classNameWrapper} dateline-date` },
        input('Day', 'date', day, 'day', { id: forID }),
        input(field.get('day') === true ? 'Time (may be left empty)' : 'Time', 'time', time, 'time'),
        input('Offset from UTC', 'text', offset, 'offset', { placeholder: String(field.get('time_zone')), size: 7 }),
      )
    },
  })
}

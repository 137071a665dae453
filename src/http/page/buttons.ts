/** Buttons with what this person may do with them. */
import type { ButtonModel, EntityModel, OperationModel, Text } from '../../metadata/model.ts'
import { isPermitted, type Principal } from '../../operation/command.ts'
import type { WireButton } from '../../sdk/wire.ts'
import { text } from '../door-error.ts'

/**
 * Makes the client's button of a button.
 *
 * Out:    `permitted` false with the reason where the operation's permission item is missing.
 */
export function wireButton (button: ButtonModel, entity: EntityModel, by: Principal): WireButton {
  const operation = button.operation === null ? undefined : entity.operations.get(button.operation)
  const permitted = operation === undefined || isPermitted(by, entity.number, operation.permission)
  const { key, name, style, visible } = button
  return {
    key, name, operation: button.operation, style, visible,
    items: button.items.map(item => wireButton(item, entity, by)),
    permitted,
    why: permitted ? null : missing(operation),
    operationType: operation?.type ?? null,
    confirm: operation?.confirm ?? null,
    success: operation?.success ?? null,
    from: operation?.status ? { field: operation.status.field, values: operation.status.from } : null,
    params: operation?.params ?? {}
  }
}

const missing = (operation: OperationModel): Text => text(`没有“${operation.name.zh_CN}”的权限。`, `You may not: ${operation.name.en_US}.`)

/** Finds a button among the buttons and their drop-downs. */
export function buttonAt (buttons: readonly ButtonModel[], key: string): ButtonModel | undefined {
  for (const button of buttons) {
    const found = button.key === key ? button : buttonAt(button.items, key)
    if (found !== undefined) return found
  }
  return undefined
}

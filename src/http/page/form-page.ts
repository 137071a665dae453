/** A form as the client needs it. */
import type { EntityModel, FormModel } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
import type { FormPageInfo } from '../../sdk/wire.ts'
import { wireButton } from './buttons.ts'
import { wireField } from './fields.ts'

export function formPage (form: FormModel, entity: EntityModel, by: Principal): FormPageInfo {
  const { number, name, statusField } = form
  return {
    form: { number, name, entity: form.entity, statusField },
    fields: entity.fields.map(wireField),
    entries: entity.entries.map(({ key, name, single, when, fields }) => ({ key, name, single, when, fields: fields.map(wireField) })),
    sections: form.sections.map(({ origin, fields, ...section }) => ({ ...section, fields: fields.map(({ origin, ...field }) => field) })),
    toolbar: form.toolbar.map(button => wireButton(button, entity, by)),
    titleField: entity.numberField
  }
}

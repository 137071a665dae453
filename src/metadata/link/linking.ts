/** What every check of step 5b shares: looking references up, and complaining where they lead nowhere. */
import type { ModelParts } from '../build/build-parts.ts'
import { fieldAt, type FieldAtPath } from '../build/field-at.ts'
import { FILTER_FAULTS, filterFaults } from './filter-faults.ts'
import type { ButtonModel, EntityModel, Filter, Origin, Problem } from '../model.ts'
import { suggest } from '../nearest.ts'
import type { Origins } from '../origins.ts'
import { errorAt, pointerTo, type Place } from '../problem.ts'

export class Linking {
  readonly problems: Problem[] = []
  readonly parts: ModelParts
  readonly origins: Origins
  readonly #broken: ReadonlySet<string>
  constructor (parts: ModelParts, origins: Origins, broken: ReadonlySet<string>) {
    this.parts = parts
    this.origins = origins
    this.#broken = broken
  }

  /** A member of an element, as a place to complain about: in the file of the layer that set it last. */
  at (origin: Origin, ...steps: readonly (string | number)[]): Place {
    const place = this.origins.isChanged(origin) ? this.origins.ofMember(origin, steps) : null
    return place === null ? { file: origin.file, pointer: pointerTo(origin.pointer, ...steps) } : { file: place.file, pointer: place.pointer }
  }

  say (code: string, place: Place, message: string, hint: string): void {
    this.problems.push(errorAt(code, place, message, hint))
  }

  entity (number: string, place: Place): EntityModel | undefined {
    return this.#numbered(this.parts.entities, 'PL_LINK_NO_ENTITY', 'entity', number, place)
  }

  list (number: string, place: Place): void { this.#numbered(this.parts.lists, 'PL_LINK_NO_LIST', 'list', number, place) }
  form (number: string, place: Place): void { this.#numbered(this.parts.forms, 'PL_LINK_NO_FORM', 'form', number, place) }

  #numbered<T> (objects: ReadonlyMap<string, T>, code: string, word: string, number: string, place: Place): T | undefined {
    const found = objects.get(number)
    if (found === undefined && !this.#broken.has(number)) this.say(code, place, `There is no ${word} ${number}.`, suggest(number, objects.keys()))
    return found
  }

  /** Follows a field path from an entity; complains where it leads nowhere and nothing broken explains it. */
  field (path: string, entity: EntityModel, place: Place): FieldAtPath | null {
    const found = fieldAt(path, entity, this.parts.entities)
    if (found === null && !this.#isExcused(path, entity)) this.#noField(path, entity, place)
    return found
  }

  #noField (path: string, entity: EntityModel, place: Place): void {
    const [head, tail] = path.split('.')
    const through = entity.field.get(head!)
    const target = through?.refEntity == null ? undefined : this.parts.entities.get(through.refEntity)
    if (through === undefined) this.say('PL_LINK_NO_FIELD', place, `${entity.number} has no field ${head}.`, suggest(head!, entity.field.keys()))
    else if (target === undefined) this.say('PL_LINK_NO_FIELD', place, `${head} refers to nothing that ${path} could name.`, `Write ${head} alone.`)
    else this.say('PL_LINK_NO_FIELD', place, `${target.number}, to which ${head} refers, has no field ${tail}.`, suggest(tail!, target.field.keys()))
  }

  #isExcused (path: string, entity: EntityModel): boolean {
    const through = entity.field.get(path.split('.')[0]!)?.refEntity
    return this.#broken.has(entity.number) || (through != null && this.#broken.has(through))
  }

  /** Checks the fields and values of a condition. */
  filter (filter: Filter | null, entity: EntityModel, place: Place): void {
    if (filter === null || this.#broken.has(entity.number)) return
    for (const fault of filterFaults(filter, entity, this.parts.entities)) {
      this.say(FILTER_FAULTS[fault.kind], { ...place, pointer: `${place.pointer}${fault.pointer}` }, fault.message, fault.hint)
    }
  }

  buttons (buttons: readonly ButtonModel[], entity: EntityModel): void {
    for (const button of buttons) {
      if (button.operation !== null && !entity.operations.has(button.operation) && !this.#broken.has(entity.number)) {
        this.say('PL_LINK_NO_OPERATION', this.at(button.origin, 'operation'), `${entity.number} has no operation ${button.operation}.`, suggest(button.operation, entity.operations.keys()))
      }
      if (button.operation === null && button.items.length === 0) {
        this.say('PL_LINK_NO_OPERATION', this.at(button.origin), `The button ${button.key} does nothing: it has neither operation nor items.`, `Name an operation: ${[...entity.operations.keys()].join(', ')}.`)
      }
      this.buttons(button.items, entity)
    }
  }

  buttonKeys (buttons: readonly ButtonModel[]): void {
    this.unique(buttons.flatMap(button => [button, ...button.items]), 'key', button => button.key, button => this.at(button.origin, 'key'))
  }

  /** Complains about the second of two elements that have the same name for something. */
  unique<T> (elements: readonly T[], what: string, name: (element: T) => string | null, place: (element: T) => Place, code: string | ((element: T, first: T) => string) = 'PL_LINK_DUPLICATE_KEY'): void {
    const seen = new Map<string, T>()
    for (const element of elements) {
      const own = name(element)
      const first = own === null ? undefined : seen.get(own)
      if (first !== undefined) this.say(typeof code === 'string' ? code : code(element, first), place(element), `The ${what} ${own} is there already.`, 'Give it a name of its own.')
      else if (own !== null) seen.set(own, element)
    }
  }
}

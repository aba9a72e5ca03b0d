// npm run schema: writes the JSON Schema of an interchange file, made of the schema in the code.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { SCHEMA_PATH, schemaFile } from './schema-file'

mkdirSync(dirname(SCHEMA_PATH), { recursive: true })
writeFileSync(SCHEMA_PATH, schemaFile())
console.log(`${SCHEMA_PATH} is as the code has it`)

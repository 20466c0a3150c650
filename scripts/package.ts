import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { checkPackage } from './checkPackage';
import { ownVersion } from './package/ownVersion';
import { reportProblems } from './package/reportProblems';
import { zipPackage } from './package/zipPackage';
import { readPackage } from './readPackage';

/** `npm run package`: checks `dist/` and, where nothing is wrong, writes the zip file that Zendesk takes. */
async function main(): Promise<void> {
  const read = await readPackage('dist');
  if (read.kind === 'refused') return refuse(`${read.message} Run npm run build first.`);

  const version = await ownVersion();
  const problems = checkPackage(read.files, { version });
  console.log(reportProblems(problems));
  if (problems.some(({ severity }) => severity === 'error')) {
    return refuse(
      'Zendesk would refuse this package, or agents would miss something: no zip file is made.',
    );
  }

  const name = `attune-${version}.zip`;
  const zip = zipPackage(read.files);
  await writeFile(name, zip);
  const sha256 = createHash('sha256').update(zip).digest('hex');
  console.log(`${name}  ${(zip.length / 1024).toFixed(1)} KiB  sha256 ${sha256}`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

void main();

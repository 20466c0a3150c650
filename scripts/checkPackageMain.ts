import { checkPackage } from './checkPackage';
import { ownVersion } from './package/ownVersion';
import { reportProblems } from './package/reportProblems';
import { readPackage } from './readPackage';

/** `npm run check-package [folder or zip]`: tells a package's problems; exit status 1 where one is an error. */
async function main(place = 'dist'): Promise<void> {
  const read = await readPackage(place);
  if (read.kind === 'refused') {
    console.error(read.message);
    process.exitCode = 1;
    return;
  }
  const version = await ownVersion();
  const problems = checkPackage(read.files, { version });
  console.log(reportProblems(problems));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

void main(process.argv[2]);

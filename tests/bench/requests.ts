import { check, measure } from './requests/measure.ts';

/**
 * How well faults are found in pasted requests, without a browser: `npm run bench:requests`. Prints each case that
 * failed, and fails where a share is below `budgets.json`.
 */
const measured = measure();
const { cases, providers, bad, notRecognised, notFirst, falseAlarms, notCorrected } = measured;
console.log(`${cases} requests of ${providers} providers, ${bad} of them damaged`);
console.log(`provider not told: ${notRecognised.length}`, notRecognised);
console.log(`fault not named first: ${notFirst.length}`, notFirst);
console.log(`false alarms on good requests: ${falseAlarms.length}`, falseAlarms);
console.log(`findings left on corrected requests: ${notCorrected.length}`, notCorrected);
const failures = check(measured);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

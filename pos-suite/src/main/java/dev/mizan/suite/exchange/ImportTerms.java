// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.exchange;

/**
 * How a file is imported.
 *
 * @param dryRun whether to decide everything and write nothing
 * @param badRows what to do where some rows are bad
 */
public record ImportTerms(boolean dryRun, BadRows badRows) {
    /** Writes the whole file or nothing. */
    public static final ImportTerms USUAL = new ImportTerms(false, BadRows.REFUSE_ALL);

    /** The same terms, writing nothing. */
    public ImportTerms dry() {
        return new ImportTerms(true, badRows);
    }

    /** The same terms, taking the good rows of a file with bad ones. */
    public ImportTerms takingTheGood() {
        return new ImportTerms(dryRun, BadRows.TAKE_THE_GOOD);
    }
}

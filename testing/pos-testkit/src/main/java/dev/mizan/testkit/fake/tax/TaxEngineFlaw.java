// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.tax;

/** What is wrong with a fake on purpose; each names the rule of the contract that sees it. */
public enum TaxEngineFlaw {
    CHANGES_ITS_NAME("Q01"),
    ANSWERS_BACKWARDS("Q02"),
    CHANGES_ITS_MIND("Q03"),
    ROUNDS_TO_TENS("Q04"),
    TAKES_THE_WHOLE_PRICE("Q05"),
    GUESSES_PLACES("Q06"),
    BOOKS_QUESTIONS("Q07"),
    MIXES_UP_THREADS("Q08"),
    BOOKS_NOTHING("T01"),
    BOOKS_TWICE("T02"),
    KNOWS_ALL("T03"),
    MERGES_RETURNS("T04"),
    SURE_OF_LOST_ANSWERS("T05"),
    WANTS_ITS_OWN_TAXES("T06"),
    FORGETS_ITS_BOOKS("T07"),
    ALWAYS_ILL("H01");

    private final String rule;

    TaxEngineFlaw(String rule) {
        this.rule = rule;
    }

    /** The rule that fails. */
    public String rule() {
        return rule;
    }
}

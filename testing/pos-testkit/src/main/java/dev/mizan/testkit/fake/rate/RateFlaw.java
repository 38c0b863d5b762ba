// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.rate;

/** What is wrong with a fake on purpose; each names the rule of the contract that sees it. */
public enum RateFlaw {
    CHANGES_ITS_SETTINGS("R01"),
    TELLS_TWICE("R02"),
    ROUNDS_TO_TENTHS("R03"),
    CHANGES_ITS_MIND("R04"),
    ONE_RATE_FOR_BOTH_WAYS("R05"),
    CARRIES_OLD_RATES("R06"),
    THROWS_ANYTHING("R07"),
    HANGS("R08"),
    MIXES_UP_THREADS("R09");

    private final String rule;

    RateFlaw(String rule) {
        this.rule = rule;
    }

    /** The rule that fails. */
    public String rule() {
        return rule;
    }
}

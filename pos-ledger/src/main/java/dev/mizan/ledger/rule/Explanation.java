// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;

/**
 * Why an amount goes to an account: the leg of the rule that asked, and the assignment that answered.
 *
 * @param rule its name, such as {@code sale@1}
 * @param amount as the event brought it
 * @param leg as it is posted, before legs on one account are added up
 */
public record Explanation(
        String rule, RuleLeg asked, NamedAmount amount, RoleAssignment answered, Account account, Leg leg) {

    /** In one sentence, in both languages. */
    public Text sentence() {
        return Text.of(sentence(Language.EN, ", "), sentence(Language.AR, "، "));
    }

    private String sentence(Language language, String comma) {
        String what = amount.kind().isEmpty() ? amount.name() : amount.name() + "/" + amount.kind();
        return account.code() + " " + account.name().in(language) + comma
                + leg.side().word().in(language) + " " + leg.amount().absolute() + ": "
                + asked.because().in(language)
                + " (" + rule + ": " + what + " > " + answered.label() + " > " + account.code() + ")";
    }
}

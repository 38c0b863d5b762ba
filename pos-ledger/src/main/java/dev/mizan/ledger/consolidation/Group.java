// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import java.util.List;
import java.util.TreeMap;

/** Companies and eliminations added up to the accounts of one group (IFRS 10, paragraph B86). */
public final class Group {
    private Group() {}

    /**
     * The group's balances. Refused where a part is in another currency (see {@link ForeignOperation}) or an elimination
     * does not sum to zero. The order of the parts does not matter, and a group of one company is that company.
     */
    public static Outcome<AccountBalances> of(
            String name, Currency currency, List<AccountBalances> companies, List<AccountBalances> eliminations) {
        AccountBalances group = new AccountBalances(name, currency, new TreeMap<>());
        for (List<AccountBalances> parts : List.of(companies, eliminations)) {
            for (AccountBalances part : parts) {
                if (!part.currency().equals(currency)) {
                    return Outcome.refused(
                            ConsolidationReason.OTHER_CURRENCY,
                            "what",
                            part.what(),
                            "currency",
                            part.currency(),
                            "group",
                            currency);
                }
                Outcome<AccountBalances> sound = AccountBalances.of(part.what(), currency, part.byAccount());
                if (!sound.isDone()) {
                    return sound;
                }
                group = group.plus(part);
            }
        }
        return Outcome.done(group);
    }
}

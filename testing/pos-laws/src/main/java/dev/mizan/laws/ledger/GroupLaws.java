// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.ledger;

import dev.mizan.laws.law.Broken;
import dev.mizan.ledger.consolidation.AccountBalances;
import dev.mizan.ledger.consolidation.Group;
import dev.mizan.ledger.journal.Lot;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Laws 15 and 17: lots of a purchase, and companies of a group, are together what they are apart. */
public final class GroupLaws {
    private GroupLaws() {}

    /** Law 15: the lots of a purchase hold its pieces and cost its total to the last minor unit. */
    public static List<String> theLotsOfAPurchaseAreThePurchase(long pieces, Lot any, Money total) {
        List<Lot> lots = Lot.bought(pieces, any.commodity(), total, any.acquired(), any.label());
        return new Broken()
                .unlessEqual(
                        total,
                        Money.sum(
                                total.currency(), lots.stream().map(Lot::value).toList()),
                        "what the lots cost")
                .unlessEqual(
                        0,
                        lots.stream()
                                .map(Lot::quantity)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(BigDecimal.valueOf(pieces)),
                        "what the lots hold")
                .list();
    }

    /**
     * Law 17: a group sums to nothing, the order of its companies changes nothing, what cancels out changes nothing, and a
     * group of one company is that company.
     */
    public static List<String> aGroupIsItsCompanies(
            Currency currency, List<AccountBalances> companies, AccountBalances elimination, long seed) {
        Broken broken = new Broken();
        broken.unless(sum(elimination).isZero(), "an elimination comes to %s", sum(elimination));
        AccountBalances group =
                Group.of("group", currency, companies, List.of(elimination)).orElseThrow();
        List<AccountBalances> shuffled = new ArrayList<>(companies);
        Collections.shuffle(shuffled, new Random(seed));
        broken.unlessEqual(
                        group,
                        Group.of("group", currency, shuffled, List.of(elimination))
                                .orElseThrow(),
                        "the group in another order")
                .unless(sum(group).isZero(), "the group comes to %s", sum(group));
        for (AccountBalances company : companies) {
            broken.unlessEqual(
                    company,
                    Group.of(company.what(), currency, List.of(company), List.of())
                            .orElseThrow(),
                    "a group of one");
        }
        return broken.list();
    }

    private static Money sum(AccountBalances balances) {
        return Money.sum(balances.currency(), balances.byAccount().values());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.tax.Exemption;
import dev.mizan.ledger.account.SalesByTreatment;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.ledger.rule.MarginRules;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.posting.Posting;
import dev.mizan.suite.posting.SalePosting;
import java.util.List;
import java.util.Optional;

/** What a margin scheme brings to the books: sales that bore no tax become what they had cost and what was earned. */
final class MarginPosting {
    private MarginPosting() {}

    static Outcome<Decision> of(Reading reading, Decision decision, MarginTaxed taxed, Bill bill, String document) {
        Amounts amounts = Amounts.in(taxed.currency());
        for (MarginLine line : taxed.lines()) {
            SoldLine sold = line(bill, line);
            Optional<String> reason = sold.rate().exemption().map(Exemption::code);
            String cost = SalesByTreatment.kind(VatCategory.O, Percent.ZERO, reason);
            String margin = SalesByTreatment.kind(VatCategory.S, line.rate(), Optional.empty());
            amounts = amounts.with("sold", SalePosting.kind(sold), money(taxed, line.price()))
                    .with("cost", cost, money(taxed, line.cost()))
                    .with("margin", margin, money(taxed, line.margin()))
                    .with("tax", money(taxed, line.tax()));
        }
        String event = taxed.back() ? MarginRules.RETURNED : MarginRules.SOLD;
        return Posting.also(reading, decision, List.of(new Posting(event, amounts, document)));
    }

    /** The line of the sale or of the return: a piece stands on one line of a document. */
    private static SoldLine line(Bill bill, MarginLine line) {
        return bill.lines().stream()
                .filter(it -> it.item().equals(line.piece().sku())
                        && it.serial().equals(line.piece().serial()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line of " + line.piece()));
    }

    private static Money money(MarginTaxed taxed, long minor) {
        return Money.ofMinor(minor, taxed.currency());
    }
}

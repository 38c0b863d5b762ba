// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.margin;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.catalog.TaxClass;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.RefundBegun;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.special.MarginTax;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Companion;
import dev.mizan.suite.flow.Decision;
import dev.mizan.suite.flow.Reading;
import dev.mizan.suite.serial.PieceOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tax on the margin of what is sold under a scheme or charged more, and back when it is returned: decided, posted and written in the
 * batch of the sale, whoever decided that. Whether a piece may be sold so is looked at when its tender begins.
 */
public final class FollowMargins implements Companion {
    /** Follows the goods of one shop; without state. */
    public FollowMargins() {}

    @Override
    public Outcome<Decision> accompany(Reading reading, Decision decision) {
        if (reading.state(MarginFold.class).isEmpty()) {
            return Outcome.done(decision);
        }
        Outcome<Decision> followed = Outcome.done(decision);
        for (Fact fact : decision.facts()) {
            followed = followed.then(before -> follow(reading, before, fact));
        }
        return followed;
    }

    private static Outcome<Decision> follow(Reading reading, Decision before, Fact fact) {
        if (fact instanceof TenderBegun begun) {
            return sold(reading, begun.bill()).map(fine -> before);
        }
        if (fact instanceof SaleCompleted sale) {
            return sold(reading, sale.bill())
                    .then(lines -> taxed(
                            reading,
                            before,
                            false,
                            sale.bill(),
                            lines,
                            sale.slip().number().toString()));
        }
        if (fact instanceof SaleDebited more) {
            return taxed(
                    reading,
                    before,
                    false,
                    more.bill(),
                    MarginsOfSale.read(reading, more.sale()).more(more),
                    more.slip().number().toString());
        }
        if (fact instanceof RefundBegun begun) {
            return back(reading, begun.bill(), begun.origin()).map(fine -> before);
        }
        if (fact instanceof GoodsReturned back) {
            return back(reading, back.bill(), back.origin())
                    .then(lines -> taxed(
                            reading,
                            before,
                            true,
                            back.bill(),
                            lines,
                            back.slip().number().toString()));
        }
        return Outcome.done(before);
    }

    private static Outcome<Decision> taxed(
            Reading reading, Decision before, boolean back, Bill bill, List<MarginLine> lines, String document) {
        if (lines.isEmpty()) {
            return Outcome.done(before);
        }
        MarginTaxed taxed = new MarginTaxed(back, bill.currency(), lines);
        return MarginPosting.of(reading, before.also(List.of(taxed)), taxed, bill, document);
    }

    private static Outcome<List<MarginLine>> sold(Reading reading, Bill bill) {
        MarginFold fold = reading.state(MarginFold.class);
        List<MarginLine> lines = new ArrayList<>();
        for (int line = 0; line < bill.lines().size(); line++) {
            SoldLine sold = bill.lines().get(line);
            Optional<Exemption> shown = sold.rate().exemption();
            Optional<TaxClass> by = shown.flatMap(fold::taxed);
            if (by.isEmpty()) {
                continue;
            }
            PieceOf piece = new PieceOf(sold.item(), sold.serial());
            Optional<Long> paid = fold.paid(piece);
            if (paid.isEmpty()) {
                return Outcome.refused(
                        MarginReason.NOT_BOUGHT_SO,
                        "item",
                        sold.item(),
                        "serial",
                        sold.serial(),
                        "reason",
                        shown.orElseThrow().code());
            }
            Outcome<TaxRate> rate = Rates.of(reading, by.get());
            if (!(rate instanceof Outcome.Done<TaxRate> done)) {
                return rate.map(never -> lines);
            }
            TaxRate cost = TaxRate.untaxed(VatCategory.O, shown.orElseThrow());
            Assessment earned =
                    Assessment.of(TaxRounding.PER_LINE, new MarginTax(done.value(), cost).of(sold.gross(), paid.get()));
            lines.add(new MarginLine(
                    line, piece, sold.gross(), paid.get(), done.value().percent(), earned.tax()));
        }
        return Outcome.done(lines);
    }

    private static Outcome<List<MarginLine>> back(Reading reading, Bill bill, ReturnOrigin origin) {
        if (origin instanceof ReturnOrigin.Receipt receipt) {
            return Outcome.done(MarginsOfSale.read(reading, receipt.sale()).lines().stream()
                    .filter(it -> receipt.lines().contains(it.line()))
                    .toList());
        }
        MarginFold fold = reading.state(MarginFold.class);
        for (SoldLine line : bill.lines()) {
            if (line.rate().exemption().flatMap(fold::taxed).isPresent()) {
                return Outcome.refused(MarginReason.RECEIPT_NEEDED, "item", line.item());
            }
        }
        return Outcome.done(List.of());
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.function.Function;

/**
 * How much of a return is paid back where a broken bundle is not forgiven: what was paid, less what the goods that stay would
 * have cost without those that come back. Never below zero, never more than was paid, and never so much that the goods that
 * stay would have cost less than their stored shares; the last return pays back all that is left. In the same batch as the
 * return, where it is less than the stored shares.
 *
 * @param paid what was paid and not yet paid back, before this return
 * @param kept what the goods that stay would have cost alone
 * @param shares what the stored shares of the returned goods would repay
 * @param refund what is paid back
 */
public record ClawedBack(DocumentId sale, Money paid, Money kept, Money shares, Money refund) implements Fact {
    public static final FactType<ClawedBack> TYPE =
            new FactType<>("ClawedBack", 1, ClawedBack.class, ClawedBack::write, ClawedBack::read);

    /**
     * Decides a return under claw-back. Refused as any return is, and where the goods that stay can not be priced.
     *
     * @param alone what a bill of goods that stay would have cost, by the promotions of the sale
     */
    public static Outcome<ClawedBack> decide(
            Returnable sold, List<ReturnedItem> items, Function<Bill, Outcome<Money>> alone) {
        return TakenBack.of(sold, items).then(back -> {
            Bill kept = sold.sale().bill().with(back.left().kept());
            Outcome<Money> worth = kept.lines().isEmpty() ? Outcome.done(kept.gross()) : alone.apply(kept);
            return worth.map(cost -> of(sold, back, kept, cost));
        });
    }

    private static ClawedBack of(Returnable sold, TakenBack back, Bill kept, Money worth) {
        Money paid = sold.unpaidBack();
        Money none = Money.zero(paid.currency());
        Money most = kept.lines().isEmpty() ? paid : back.most(sold);
        Money refund = paid.minus(worth.max(kept.gross())).max(none).min(most);
        return new ClawedBack(sold.id(), paid, worth, back.bill().gross(), refund);
    }

    /** Whether less is paid back than the stored shares. */
    public boolean isLess() {
        return refund.minor() < shares.minor();
    }

    /** Why the customer gets what they get. */
    public String told(Language language) {
        return Text.of(
                        "Paid " + paid + "; what stays costs " + kept + " without what comes back; paid back " + refund
                                + " (its share was " + shares + ").",
                        "المدفوع " + paid + "؛ ثمن ما بقي دون المرتجع " + kept + "؛ يُرد " + refund + " (وكانت حصته "
                                + shares + ").")
                .in(language);
    }

    private void write(FieldWriter out) {
        out.text("sale", sale.toString()).text("currency", paid.currency().code());
        out.numbers("amounts", paid.minor(), kept.minor(), shares.minor(), refund.minor());
    }

    private static ClawedBack read(FieldReader in, int version) {
        DocumentId sale = in.parsed("sale", DocumentId::of);
        Currency currency = in.parsed("currency", Currency::of);
        long[] amounts = in.numbers("amounts");
        if (amounts.length != 4) {
            throw in.wrong("a claw-back has four amounts, not " + amounts.length);
        }
        return new ClawedBack(
                sale,
                Money.ofMinor(amounts[0], currency),
                Money.ofMinor(amounts[1], currency),
                Money.ofMinor(amounts[2], currency),
                Money.ofMinor(amounts[3], currency));
    }

    @Override
    public FactType<ClawedBack> factType() {
        return TYPE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.promotion.PromotionId;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.SupplierId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of a return is paid back where a broken bundle is not forgiven: what was paid, less what the goods that stay would
 * have cost without those that come back. Never below zero, never more than was paid, and never so much that the goods that
 * stay would have cost less than their stored shares; the last return pays back all that is left. In the same batch as the
 * return, where it is another amount than the stored shares, or changes what promotions gave.
 *
 * <p>What is clawed back is no discount any more, so that a supplier does not owe its part of it: the parts say, for each
 * promotion, what of the stored shares of the goods that stay is taken back with this return, or given again, below zero,
 * where those goods come back too. The stored shares of what stays less the parts of all returns of a sale are what its
 * promotions still give.
 *
 * @param paid what was paid and not yet paid back, before this return
 * @param kept what the goods that stay would have cost alone
 * @param shares what the stored shares of the returned goods would repay
 * @param refund what is paid back
 * @param parts what of it was clawed back from each promotion; none was told before version 2
 */
public record ClawedBack(DocumentId sale, Money paid, Money kept, Money shares, Money refund, List<PromotionPart> parts)
        implements Fact {
    public static final FactType<ClawedBack> TYPE =
            new FactType<>("ClawedBack", 2, ClawedBack.class, ClawedBack::write, ClawedBack::read);

    /**
     * What goods that stay would have cost alone.
     *
     * @param cost all of them
     * @param given what promotions would have given them; never one twice
     */
    public record Alone(Money cost, List<PromotionPart> given) {
        public Alone {
            given = List.copyOf(given);
        }
    }

    public ClawedBack {
        parts = List.copyOf(parts);
    }

    /** Of no promotion. */
    public ClawedBack(DocumentId sale, Money paid, Money kept, Money shares, Money refund) {
        this(sale, paid, kept, shares, refund, List.of());
    }

    /**
     * Decides a return under claw-back. Refused as any return is, and where the goods that stay can not be priced.
     *
     * @param before what was clawed back with earlier returns of the sale
     * @param alone what a bill of goods that stay would have cost, by the promotions of the sale
     */
    public static Outcome<ClawedBack> decide(
            Returnable sold, List<ReturnedItem> items, List<ClawedBack> before, Function<Bill, Outcome<Alone>> alone) {
        return TakenBack.of(sold, items).then(back -> {
            Bill kept = sold.sale().bill().with(back.left().kept());
            Outcome<Alone> worth =
                    kept.lines().isEmpty() ? Outcome.done(new Alone(kept.gross(), List.of())) : alone.apply(kept);
            return worth.map(it -> of(sold, back, kept, it, before));
        });
    }

    private static ClawedBack of(Returnable sold, TakenBack back, Bill kept, Alone alone, List<ClawedBack> before) {
        Money worth = alone.cost();
        Money paid = sold.unpaidBack();
        Money none = Money.zero(paid.currency());
        Money most = kept.lines().isEmpty() ? paid : back.most(sold);
        Money refund = paid.minus(worth.max(kept.gross())).max(none).min(most);
        long more = worth.minor() - kept.gross().minor();
        long outstanding = paid.minor() - refund.minor() - kept.gross().minor();
        Parts parts = new Parts();
        if (more > 0 && outstanding > 0) {
            parts.add(Parts.stored(kept), 1);
            parts.add(alone.given(), -1);
            parts.scale(Math.min(more, outstanding), more);
        }
        before.forEach(earlier -> parts.add(earlier.parts(), -1));
        return new ClawedBack(sold.id(), paid, worth, back.bill().gross(), refund, parts.list());
    }

    /** Parts of promotions, one of each. */
    private static final class Parts {
        private List<PromotionPart> all = new ArrayList<>();

        /** What goods keep of promotions as it was sold. */
        static List<PromotionPart> stored(Bill kept) {
            return kept.lines().stream()
                    .flatMap(line -> line.discounts().stream())
                    .map(it -> new PromotionPart(it.promotion(), it.vendor(), it.amount() - it.byVendor(), it.byVendor()))
                    .toList();
        }

        void add(List<PromotionPart> some, int sign) {
            for (PromotionPart part : some) {
                int at = 0;
                while (at < all.size() && !all.get(at).isOf(part)) {
                    at++;
                }
                if (at == all.size()) {
                    all.add(new PromotionPart(part.promotion(), part.vendor(), 0, 0));
                }
                all.set(at, all.get(at).plus(part, sign));
            }
        }

        void scale(long part, long whole) {
            all = new ArrayList<>(all.stream().map(it -> it.share(part, whole)).toList());
        }

        List<PromotionPart> list() {
            return all.stream().filter(it -> !it.isNone()).toList();
        }
    }

    /** Whether less is paid back than the stored shares. */
    public boolean isLess() {
        return refund.minor() < shares.minor();
    }

    /** Whether it is to be kept: less is paid back, or what promotions give is another amount than their shares. */
    public boolean matters() {
        return isLess() || !parts.isEmpty();
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
        out.list("parts", parts, (part, fields) -> {
            fields.text("promotion", part.promotion().value());
            fields.text("vendor", part.vendor().map(SupplierId::value).orElse(""));
            fields.numbers("amounts", part.byShop(), part.byVendor());
        });
    }

    private static PromotionPart part(FieldReader in) {
        PromotionId promotion = in.parsed("promotion", PromotionId::new);
        String vendor = in.text("vendor");
        long[] amounts = in.numbers("amounts");
        if (amounts.length != 2) {
            throw in.wrong("a part is the shop's and the supplier's, not " + amounts.length);
        }
        return new PromotionPart(
                promotion,
                vendor.isEmpty() ? Optional.empty() : Optional.of(new SupplierId(vendor)),
                amounts[0],
                amounts[1]);
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
                Money.ofMinor(amounts[3], currency),
                version == 1 ? List.of() : in.list("parts", ClawedBack::part));
    }

    @Override
    public FactType<ClawedBack> factType() {
        return TYPE;
    }
}

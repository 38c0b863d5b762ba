// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale.debit;

import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.DebitBegun;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.withheld.WithheldRate;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Paying;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Remainder;
import dev.mizan.spi.value.Rounding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what a sale is charged more, at the rates of its own day: for each rate the tax of all that is missing, rounded
 * half up once, and shared out by the lines so that none of it is lost. Pure functions.
 */
public final class Debiting {
    /** The most debit notes of one sale. */
    public static final int MOST_NOTES = 20;

    private Debiting() {}

    /**
     * Charges more, paid in plain cash but for what the buyer withholds of it, as of the sale.
     *
     * @param notes how many the sale has by now
     * @param rate at which tax was withheld from the sale; none for most
     */
    public static Outcome<SaleDebited> paid(
            Slip slip,
            Returnable sold,
            int notes,
            Optional<WithheldRate> rate,
            List<DebitedItem> items,
            SaleDebited.Cause cause,
            List<? extends Tender> tenders,
            CashRounding rounding) {
        return bill(sold, notes, items)
                .then(bill -> Selling.payable(bill, tenders, Optional.empty()))
                .then(bill -> Paying.settle(bill.gross(), and(withheld(sold, rate, bill), tenders), rounding)
                        .map(paid -> note(slip, sold, items, cause, bill, Optional.of(paid), "")));
    }

    /** What is to be paid of it in money: all but what is withheld. Refused as the note would be. */
    public static Outcome<Money> due(Returnable sold, int notes, Optional<WithheldRate> rate, List<DebitedItem> items) {
        return bill(sold, notes, items).map(bill -> Withheld.less(bill.gross(), withheld(sold, rate, bill)));
    }

    private static Optional<Withheld> withheld(Returnable sold, Optional<WithheldRate> rate, Bill bill) {
        return rate.flatMap(it -> it.more(sold.charged().goods(), bill));
    }

    private static List<Tender> and(Optional<Withheld> withheld, List<? extends Tender> tenders) {
        List<Tender> all = new ArrayList<>(withheld.stream().toList());
        all.addAll(tenders);
        return all;
    }

    /**
     * Begins to charge more by other tenders, which are made durable before they are asked for.
     *
     * @param checkout a new id
     * @param session the open session of the till
     * @param notes how many the sale has by now, those that are begun included
     * @param rate at which tax was withheld from the sale; none for most
     * @param planned the payments to be asked for, each at most what is missing; may be empty
     */
    public static Outcome<DebitBegun> begin(
            CheckoutId checkout,
            long session,
            Returnable sold,
            int notes,
            Optional<WithheldRate> rate,
            List<DebitedItem> items,
            SaleDebited.Cause cause,
            List<PlannedTender> planned) {
        return bill(sold, notes, items).then(bill -> {
            Optional<Withheld> withheld = withheld(sold, rate, bill);
            return Selling.planned(bill, Withheld.less(bill.gross(), withheld), planned)
                    .map(plans -> new DebitBegun(
                            checkout,
                            session,
                            sold.id(),
                            sold.sale().slip().number(),
                            lines(items),
                            cause,
                            bill,
                            withheld,
                            plans));
        });
    }

    /** Writes the note that was begun; cash may pay the rest. */
    public static Outcome<SaleDebited> complete(
            Slip slip, DebitBegun begun, List<? extends Tender> tenders, CashRounding rounding) {
        return Selling.payable(begun.bill(), tenders, Optional.of(begun))
                .then(bill -> Paying.settle(bill.gross(), and(begun.withheld(), tenders), rounding))
                .map(paid -> begun.paid(slip, paid));
    }

    /** Charges more on the account of a customer. */
    public static Outcome<SaleDebited> owed(
            Slip slip, Returnable sold, int notes, List<DebitedItem> items, SaleDebited.Cause cause, String account) {
        return bill(sold, notes, items)
                .then(bill -> account.isBlank()
                        ? Outcome.refused(DebitReason.NO_ACCOUNT, "amount", bill.gross())
                        : Outcome.done(note(slip, sold, items, cause, bill, Optional.empty(), account)));
    }

    private static SaleDebited note(
            Slip slip,
            Returnable sold,
            List<DebitedItem> items,
            SaleDebited.Cause cause,
            Bill bill,
            Optional<Settlement> paid,
            String account) {
        return new SaleDebited(
                slip,
                sold.id(),
                sold.sale().slip().number(),
                lines(items),
                cause,
                bill,
                paid,
                account,
                Optional.empty());
    }

    private static List<Integer> lines(List<DebitedItem> items) {
        return items.stream().map(DebitedItem::line).toList();
    }

    private static Outcome<Bill> bill(Returnable sold, int notes, List<DebitedItem> items) {
        Bill bill = sold.sale().bill();
        if (items.isEmpty()) {
            return Outcome.refused(DebitReason.NOTHING);
        }
        if (notes >= MOST_NOTES) {
            return Outcome.refused(
                    DebitReason.TOO_MANY, "document", sold.sale().slip().number(), "limit", MOST_NOTES);
        }
        if (bill.told().isPresent()) {
            return Outcome.refused(
                    DebitReason.TAX_OF_ENGINE, "document", sold.sale().slip().number());
        }
        Set<Integer> lines = new HashSet<>();
        for (DebitedItem item : items) {
            if (!lines.add(item.line())) {
                return Outcome.refused(DebitReason.LINE_TWICE, "line", item.line());
            }
            Outcome<DebitedItem> sound = sound(sold, item);
            if (!sound.isDone()) {
                return sound.map(never -> bill);
            }
        }
        return Outcome.done(bill.with(priced(bill, items)));
    }

    private static Outcome<DebitedItem> sound(Returnable sold, DebitedItem item) {
        Bill bill = sold.sale().bill();
        if (item.line() < 0 || item.line() >= bill.lines().size()) {
            return Outcome.refused(
                    DebitReason.UNKNOWN_LINE,
                    "document",
                    sold.sale().slip().number(),
                    "lines",
                    bill.lines().size(),
                    "line",
                    item.line());
        }
        SoldLine line = bill.lines().get(item.line());
        Quantity left = sold.left(item.line());
        boolean there = item.quantity().unit().equals(left.unit())
                && item.quantity().isPositive()
                && item.quantity().compareTo(left) <= 0;
        if (!there) {
            return Outcome.refused(
                    DebitReason.NOT_THERE, "item", line.item(), "left", left, "quantity", item.quantity());
        }
        return item.more().isPositive() && item.more().currency().equals(bill.currency())
                ? Outcome.done(item)
                : Outcome.refused(
                        DebitReason.NOT_POSITIVE,
                        "item",
                        line.item(),
                        "amount",
                        item.more(),
                        "currency",
                        bill.currency());
    }

    private record Group(TaxRate rate, PriceMode mode) {}

    private static List<SoldLine> priced(Bill bill, List<DebitedItem> items) {
        Map<Group, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            SoldLine line = bill.lines().get(items.get(i).line());
            groups.computeIfAbsent(new Group(line.rate().group(), line.mode()), none -> new ArrayList<>())
                    .add(i);
        }
        long[] taxes = new long[items.size()];
        groups.forEach((group, places) -> {
            long[] more = places.stream()
                    .mapToLong(at -> items.get(at).more().minor())
                    .toArray();
            long[] shares = Remainder.LARGEST_REMAINDER.split(tax(group, more), more);
            for (int k = 0; k < shares.length; k++) {
                taxes[places.get(k)] = shares[k];
            }
        });
        List<SoldLine> lines = new ArrayList<>();
        for (int i = 0; i < taxes.length; i++) {
            DebitedItem item = items.get(i);
            SoldLine line = bill.lines().get(item.line());
            long more = item.more().minor();
            long gross = line.mode() == PriceMode.TAX_INCLUSIVE ? more : Math.addExact(more, taxes[i]);
            lines.add(line.part(item.quantity(), gross, taxes[i], List.of()));
        }
        return lines;
    }

    private static long tax(Group group, long[] more) {
        long whole = 0;
        for (long each : more) {
            whole = Math.addExact(whole, each);
        }
        long rate = group.rate.percent().millionths();
        long base = group.mode == PriceMode.TAX_INCLUSIVE ? Percent.ONE_WHOLE + rate : Percent.ONE_WHOLE;
        return Rounding.HALF_UP.multiplyDivide(whole, rate, base);
    }
}

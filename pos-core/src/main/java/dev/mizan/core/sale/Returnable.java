// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.sale.withheld.Charged;
import dev.mizan.core.sale.withheld.WithheldLeft;
import dev.mizan.core.tax.told.ToldLeft;
import dev.mizan.core.tax.told.ToldTax;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.core.tender.Owed;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.store.StreamKey;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What of a sale can still come back, and what is still to be paid for it: the sale and its debit notes less its returns and
 * less what is being paid back now. It is a fold of the sale and of the facts of its key stream, and not kept between flows.
 *
 * <p>Where tills took back the same units while they could not see one another, less than nothing is left; then nothing
 * more comes back, and the matter is for a person.
 */
public final class Returnable {
    private final DocumentId id;
    private final SaleCompleted sale;
    private final Charged charged;
    private final List<LineLeft> left;
    private final Money paid;
    private final Map<CheckoutId, Begun> held;

    private Returnable(
            DocumentId id,
            SaleCompleted sale,
            Charged charged,
            List<LineLeft> left,
            Money paid,
            Map<CheckoutId, Begun> held) {
        this.id = id;
        this.sale = sale;
        this.charged = charged;
        this.left = left;
        this.paid = paid;
        this.held = Map.copyOf(held);
    }

    /** A sale of which nothing has come back yet. */
    public static Returnable of(DocumentId id, SaleCompleted sale) {
        Charged all = Charged.of(sale.bill(), sale.settlement());
        return new Returnable(id, sale, all, whole(sale.bill()), all.paid(), Map.of());
    }

    private static List<LineLeft> whole(Bill bill) {
        return IntStream.range(0, bill.lines().size())
                .mapToObj(line -> LineLeft.of(
                        bill.lines().get(line),
                        bill.told().map(it -> ToldLeft.of(it, line)).orElse(ToldLeft.NONE)))
                .toList();
    }

    /** The stream of all facts that take back a part of a sale; each appends to it, so that no two take the same unit. */
    public static StreamKey key(DocumentId sale) {
        return StreamKey.of("returned", sale);
    }

    /** The sale's place in the log. */
    public DocumentId id() {
        return id;
    }

    /** The sale itself. */
    public SaleCompleted sale() {
        return sale;
    }

    /** What it cost in all, with its debit notes; what came back is in it. */
    public Charged charged() {
        return charged;
    }

    /** How much of a line can still come back. */
    public Quantity left(int line) {
        return left.get(line).quantity();
    }

    /** Whether nothing more can come back. */
    public boolean isAllBack() {
        return left.stream().noneMatch(line -> line.quantity().isPositive());
    }

    /** Whether something of it is being paid back, and neither done nor given up. */
    public boolean isBeingPaidBack() {
        return held.values().stream().anyMatch(RefundBegun.class::isInstance);
    }

    /** How many debit notes of it are begun, and neither done nor given up: until then nothing of it comes back. */
    public int notesBegun() {
        return (int) held.values().stream().filter(DebitBegun.class::isInstance).count();
    }

    /** The goods that have not come back, at what is left of their amounts: with the returns' bills it is the sale's. */
    public Bill bill() {
        List<SoldLine> parts = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line < left.size(); line++) {
            if (left(line).isPositive()) {
                parts.add(part(line, left(line)));
                lines.add(line);
            }
        }
        return bill(lines, parts);
    }

    /**
     * The bill of parts of these lines, with their shares of what an engine told of each tax.
     *
     * @param lines of the sale, by part
     */
    Bill bill(List<Integer> lines, List<SoldLine> parts) {
        return told(lines, sale.bill().with(parts));
    }

    /** A bill of parts that came back before shares were kept has the same shares as one of today. */
    private Bill told(List<Integer> lines, Bill parts) {
        ToldTaxes asked = sale.bill().told().orElse(null);
        boolean known = parts.told().filter(it -> !it.taxes().isEmpty()).isPresent();
        if (asked == null || asked.taxes().isEmpty() || known) {
            return parts;
        }
        List<ToldTax> taxes = new ArrayList<>();
        List<LineLeft> rest = new ArrayList<>(left);
        for (int i = 0; i < lines.size(); i++) {
            int line = lines.get(i);
            SoldLine part = parts.lines().get(i);
            List<ToldTax> theirs = rest.get(line).told(i, sale.bill().lines().get(line), part);
            taxes.addAll(theirs);
            rest.set(line, rest.get(line).less(part, theirs));
        }
        return parts.told(asked.ofOthers(taxes));
    }

    /** What is left of what the sale was paid with. */
    public Money paid() {
        return paid;
    }

    /** The goods that stay, each at its share of what the sale cost. */
    List<SoldLine> kept() {
        List<SoldLine> kept = new ArrayList<>();
        for (int line = 0; line < left.size(); line++) {
            if (left(line).isPositive()) {
                SoldLine sold = charged.goods().lines().get(line);
                kept.add(LineLeft.of(sold).part(sold, left(line)));
            }
        }
        return kept;
    }

    /** What goods cost that were not paid back, returned for less than their shares included. */
    Money unpaidBack() {
        return Money.ofMinor(left.stream().mapToLong(LineLeft::gross).sum(), paid.currency());
    }

    /** The same of one line. */
    long unpaidBack(int line) {
        return left.get(line).gross();
    }

    /** What of the tax no return took with it. */
    long untaxed() {
        return left.stream().mapToLong(LineLeft::tax).sum();
    }

    /** What of a line would come back for a quantity that is left of it. */
    SoldLine part(int line, Quantity quantity) {
        return left.get(line).part(sale.bill().lines().get(line), quantity);
    }

    /**
     * What these goods, already taken off here, owe. Roundings of earlier cash refunds are made up for; with the last
     * goods, all that is left of what was paid goes back.
     */
    Owed owed(Money goods) {
        Money worth = unpaidBack();
        Money now = left.stream().allMatch(line -> line.quantity().isZero())
                ? paid
                : charged.goods().gross().minus(worth).minus(charged.paid().minus(paid));
        Money none = Money.zero(paid.currency());
        Money most = paid.max(none);
        return new Owed(goods, now.max(none).min(most), most);
    }

    /** What of tax that was withheld goes back with these goods, already taken off here; none where nothing was. */
    Optional<Withheld> withheld(Money owed) {
        return charged.withheld()
                .back(charged.goods(), isAllBack() ? 0 : unpaidBack().minor(), untaxed(), owed);
    }

    /** After a fact of the sale's key stream; facts of other sales and of other kinds change nothing. */
    public Returnable after(Fact fact) {
        if (fact instanceof RefundBegun begun && ofThis(begun.origin())) {
            RefundBegun whole = begun.of(told(((ReturnOrigin.Receipt) begun.origin()).lines(), begun.bill()));
            return less(begun.origin(), whole.bill(), begun.whole(), begun.withheld(), holding(whole));
        }
        if (fact instanceof DebitBegun begun && begun.sale().equals(id)) {
            return new Returnable(id, sale, charged, left, paid, holding(begun));
        }
        if (fact instanceof TenderAbandoned abandoned && held.containsKey(abandoned.checkout())) {
            return released(abandoned.checkout());
        }
        if (fact instanceof GoodsReturned returned && ofThis(returned.origin())) {
            Returnable free = free(returned.checkout());
            return free.less(
                    returned.origin(),
                    free.told(((ReturnOrigin.Receipt) returned.origin()).lines(), returned.bill()),
                    returned.refund().paid(),
                    WithheldLeft.in(returned.refund()),
                    free.held);
        }
        return fact instanceof SaleDebited more && more.sale().equals(id)
                ? free(more.checkout()).debited(more)
                : this;
    }

    private Returnable free(Optional<CheckoutId> checkout) {
        return checkout.filter(held::containsKey).map(this::released).orElse(this);
    }

    private Map<CheckoutId, Begun> holding(Begun more) {
        Map<CheckoutId, Begun> all = new HashMap<>(held);
        all.put(more.checkout(), more);
        return all;
    }

    /** What was charged later is paid back with the goods that it was charged for. */
    private Returnable debited(SaleDebited more) {
        List<LineLeft> after = new ArrayList<>(left);
        for (int i = 0; i < more.lines().size(); i++) {
            int line = more.lines().get(i);
            after.set(line, after.get(line).dearer(more.bill().lines().get(i)));
        }
        Charged all = charged.with(more.lines(), more.bill(), more.paid(), more.withheld());
        return new Returnable(id, sale, all, List.copyOf(after), paid.plus(more.paid()), held);
    }

    /** Without what this checkout holds. */
    Returnable released(CheckoutId checkout) {
        Map<CheckoutId, Begun> fewer = new HashMap<>(held);
        Begun holder = fewer.remove(checkout);
        if (holder == null) {
            throw new IllegalStateException("nothing of " + sale.slip().number() + " is held by " + checkout);
        }
        if (!(holder instanceof RefundBegun begun)) {
            return new Returnable(id, sale, charged, left, paid, fewer);
        }
        List<LineLeft> after = new ArrayList<>(left);
        List<Integer> lines = ((ReturnOrigin.Receipt) begun.origin()).lines();
        for (int i = 0; i < lines.size(); i++) {
            after.set(
                    lines.get(i),
                    after.get(lines.get(i)).plus(begun.bill().lines().get(i), taxes(begun.bill(), i)));
        }
        Charged again = charged.giving(begun.withheld().map(WithheldLeft::undone));
        return new Returnable(id, sale, again, List.copyOf(after), paid.plus(begun.whole()), fewer);
    }

    private static List<ToldTax> taxes(Bill bill, int line) {
        return bill.told().map(it -> it.of(line)).orElse(List.of());
    }

    private Returnable less(
            ReturnOrigin origin, Bill parts, Money repaid, Optional<Withheld> back, Map<CheckoutId, Begun> holds) {
        List<LineLeft> after = new ArrayList<>(left);
        List<Integer> lines = ((ReturnOrigin.Receipt) origin).lines();
        for (int i = 0; i < parts.lines().size(); i++) {
            after.set(lines.get(i), after.get(lines.get(i)).less(parts.lines().get(i), taxes(parts, i)));
        }
        return new Returnable(id, sale, charged.giving(back), List.copyOf(after), paid.minus(repaid), holds);
    }

    /** One part taken off, to work out what the next one is. */
    Returnable without(int line, SoldLine part) {
        List<LineLeft> after = new ArrayList<>(left);
        LineLeft before = left.get(line);
        after.set(line, before.less(part, before.told(0, sale.bill().lines().get(line), part)));
        return new Returnable(id, sale, charged, after, paid, held);
    }

    private boolean ofThis(ReturnOrigin origin) {
        return origin instanceof ReturnOrigin.Receipt receipt && receipt.sale().equals(id);
    }
}

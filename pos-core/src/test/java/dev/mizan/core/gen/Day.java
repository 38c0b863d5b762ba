// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.CheckoutId;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnCause;
import dev.mizan.core.sale.Returnable;
import dev.mizan.core.sale.ReturnedItem;
import dev.mizan.core.sale.Returning;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleReason;
import dev.mizan.core.sale.Selling;
import dev.mizan.core.sale.TenderBegun;
import dev.mizan.core.sale.paper.Issuing;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.till.CashReason;
import dev.mizan.core.till.Count;
import dev.mizan.core.till.OpenSession;
import dev.mizan.core.till.TillSession;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Days at a till, as a list of steps; each decision that is not refused is committed and applied. */
public final class Day {
    /** What may happen next; the bill and the number are for whatever needs them. */
    public record Step(Kind kind, Bill bill, int number) {}

    /** Everything that can be done at a till. */
    public enum Kind {
        SELL,
        SELL_BY_CARD_AND_CASH,
        BEGIN_AND_ABANDON,
        BEGIN_AND_LEAVE,
        GIVE_UP_THE_FIRST,
        RETURN_BY_RECEIPT,
        RETURN_WITHOUT_RECEIPT,
        REFUND_BY_CARD,
        PREPAY,
        PREPAY_MORE,
        GIVE_PREPAYMENT_BACK,
        HAND_OVER,
        CHARGE_MORE,
        CHARGE_ON_ACCOUNT,
        CHARGE_BY_CARD,
        CASH_IN,
        CASH_OUT,
        X,
        QUOTE,
        GIFT_RECEIPT,
        COPY,
        OPEN,
        CLOSE
    }

    public static final CashRounding FIVE = CashRounding.due(Rounding.HALF_UP.toIncrement(5));
    private static final Lane LANE = Lane.of("acme/riyadh/T1@1");

    public final List<Fact> facts = new ArrayList<>();
    public final List<TillSession> states = new ArrayList<>();
    private TillSession till = TillSession.of(SaleGen.TILL);
    private final DayOrders orders = new DayOrders(this);
    private final DayDebits debits = new DayDebits(this);
    private int ids;

    public static Day of(List<Step> steps) {
        Day day = new Day();
        steps.forEach(day::take);
        return day;
    }

    public TillSession till() {
        return till;
    }

    private void take(Step step) {
        switch (step.kind()) {
            case OPEN ->
                commit(till.open(
                        BusinessDate.of(2026, 1, 1).plusDays(till.session()),
                        List.of(money(step.number() * 5L, step))));
            case SELL -> open(open -> sell(open, step));
            case SELL_BY_CARD_AND_CASH ->
                open(open -> begin(open, step).then(this::planMore).then(begun -> complete(begun, step)));
            case BEGIN_AND_ABANDON ->
                open(open -> begin(open, step).then(begun -> commit(Selling.abandon(begun, "left"))));
            case GIVE_UP_THE_FIRST ->
                open(open -> open.begun().isEmpty()
                        ? Outcome.done(open)
                        : commit(Selling.abandon(open.begun().get(0), "tired")));
            case BEGIN_AND_LEAVE -> open(open -> begin(open, step));
            case RETURN_BY_RECEIPT -> open(open -> takeBack(open, step));
            case REFUND_BY_CARD -> open(open -> refundByCard(open, step));
            case RETURN_WITHOUT_RECEIPT ->
                open(open -> commit(Returning.withoutReceipt(
                        open.slip(DocumentKind.RETURN), step.bill(), ReturnCause.FAULTY, FIVE)));
            case PREPAY -> open(open -> orders.prepay(open, step));
            case PREPAY_MORE -> open(open -> orders.more(open, step));
            case GIVE_PREPAYMENT_BACK -> open(orders::giveBack);
            case HAND_OVER -> open(orders::handOver);
            case CHARGE_MORE -> open(open -> debits.charge(open, step));
            case CHARGE_ON_ACCOUNT -> open(open -> debits.owe(open, step));
            case CHARGE_BY_CARD -> open(open -> debits.byCard(open, step));
            case CASH_IN -> open(open -> commit(open.move(CashReason.CHANGE_ADDED, money(step.number(), step), "")));
            case CASH_OUT -> open(open -> commit(open.move(CashReason.TO_SAFE, money(step.number(), step), "bag 7")));
            case X -> open(open -> commit(Outcome.done(open.readX())));
            case QUOTE ->
                open(open -> commit(
                        Issuing.quote(open.slip(DocumentKind.QUOTE), step.bill(), LocalDate.EPOCH, LocalDate.EPOCH)));
            case GIFT_RECEIPT ->
                open(open -> lastSale()
                        .then(at -> commit(Issuing.giftReceipt(
                                open.slip(DocumentKind.GIFT_RECEIPT),
                                id(at),
                                (SaleCompleted) facts.get(at),
                                List.of(0)))));
            case COPY ->
                open(open -> lastSale()
                        .then(at ->
                                commit(Issuing.copy(open.slip(DocumentKind.COPY), id(at), (Document) facts.get(at)))));
            case CLOSE -> open(open -> commit(open.close(counts(open))));
        }
    }

    private Outcome<?> open(Function<OpenSession, Outcome<?>> step) {
        return till.opened().then(open -> step.apply(open).map(done -> open));
    }

    private Outcome<SaleCompleted> sell(OpenSession open, Step step) {
        return commit(Selling.complete(
                open.slip(DocumentKind.SALE), step.bill(), cash(step.bill().gross(), step.number()), FIVE));
    }

    private Outcome<TenderBegun> begin(OpenSession open, Step step) {
        Money part = part(step.bill().gross());
        List<PlannedTender> planned =
                part.isZero() ? List.of() : List.of(new PlannedTender(TenderKind.CARD, part, key()));
        return open.roomToBegin().then(session -> commit(Selling.begin(checkout(), session, step.bill(), planned)));
    }

    /** One more payment, which then is not needed. */
    private Outcome<TenderBegun> planMore(TenderBegun begun) {
        Money part = part(begun.due());
        return part.isZero()
                ? Outcome.done(begun)
                : commit(Selling.add(begun, List.of(new PlannedTender(TenderKind.WALLET, part, key()))))
                        .map(added -> begun);
    }

    private Outcome<SaleCompleted> complete(TenderBegun begun, Step step) {
        List<Tender> tenders = new ArrayList<>();
        Money part = part(begun.due());
        begun.planned().forEach(plan -> tenders.add(card(plan)));
        tenders.addAll(cash(begun.due().minus(part), step.number()));
        OpenSession open = till.opened().orElseThrow();
        return open.begunSale(begun.checkout())
                .then(found -> commit(Selling.complete(open.slip(DocumentKind.SALE), found, tenders, FIVE)));
    }

    private Outcome<GoodsReturned> takeBack(OpenSession open, Step step) {
        return lastSale()
                .then(at -> Returning.byReceipt(
                        open.slip(DocumentKind.RETURN),
                        returnable(at),
                        some(returnable(at), step),
                        ReturnCause.OTHER,
                        FIVE))
                .then(back -> open.holds(back.refund().cash()).then(there -> commit(Outcome.done(back))));
    }

    private Outcome<GoodsReturned> refundByCard(OpenSession open, Step step) {
        return lastSale().then(at -> {
            Returnable sold = returnable(at);
            Money part = part(((SaleCompleted) facts.get(at)).bill().gross());
            return open.roomToBegin()
                    .then(session -> commit(Returning.begin(
                            checkout(),
                            session,
                            sold,
                            some(sold, step),
                            ReturnCause.OTHER,
                            List.of(new PlannedTender(TenderKind.CARD, part, key())))))
                    .then(begun -> commit(Returning.complete(
                            open.slip(DocumentKind.RETURN),
                            begun,
                            begun.planned().stream().map(Day::card).toList(),
                            FIVE)));
        });
    }

    static Cashless card(PlannedTender plan) {
        return new Card(plan.amount(), "mada", "auth", plan.key());
    }

    private List<ReturnedItem> some(Returnable sold, Step step) {
        List<ReturnedItem> items = new ArrayList<>();
        for (int line = 0; line < sold.sale().bill().lines().size(); line++) {
            long left = sold.left(line).steps();
            if (left > 0) {
                items.add(new ReturnedItem(
                        line,
                        new Quantity(1 + step.number() % left, sold.left(line).unit())));
            }
        }
        return items;
    }

    static Money part(Money whole) {
        return Money.ofMinor(whole.minor() / 2, whole.currency());
    }

    static List<Tender> cash(Money due, int more) {
        long enough = (due.minor() / 5 + 1 + more) * 5;
        return due.isZero() ? List.of() : List.of(new Cash(Money.ofMinor(enough, due.currency())));
    }

    private static Money money(long minor, Step step) {
        return Money.ofMinor(minor, step.bill().currency());
    }

    private List<Count> counts(OpenSession open) {
        List<Count> counts = new ArrayList<>();
        for (var tally : open.totals().tallies()) {
            Currency currency = tally.currency();
            counts.add(Count.cash(
                    Money.ofMinor(Math.max(0, open.drawer(currency).minor() - counts.size()), currency)));
        }
        return counts;
    }

    Outcome<Integer> lastSale() {
        for (int at = facts.size() - 1; at >= 0; at--) {
            if (facts.get(at) instanceof SaleCompleted) {
                return Outcome.done(at);
            }
        }
        return Outcome.refused(SaleReason.NOT_OUR_SALE, "document", "none");
    }

    Returnable returnable(int at) {
        Returnable sold = Returnable.of(id(at), (SaleCompleted) facts.get(at));
        for (Fact fact : facts) {
            sold = sold.after(fact);
        }
        return sold;
    }

    static DocumentId id(int at) {
        return new DocumentId(LANE, at + 1L);
    }

    CheckoutId checkout() {
        return new CheckoutId(new UUID(0, ++ids));
    }

    PaymentKey key() {
        return new PaymentKey("key-" + ++ids);
    }

    <F extends Fact> Outcome<F> commit(Outcome<F> decided) {
        return decided.map(fact -> {
            facts.add(fact);
            till = till.apply(fact);
            states.add(till);
            return fact;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.till;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxTotal;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The same totals, worked out plainly from a list of facts: one loop a figure, nothing carried along. */
final class Plainly {
    private Plainly() {}

    static SessionTotals totals(List<Fact> session) {
        TreeSet<String> codes = new TreeSet<>();
        session.forEach(fact -> currencies(fact).forEach(currency -> codes.add(currency.code())));
        return new SessionTotals(
                codes.stream().map(code -> tally(session, Currency.of(code))).toList(), spans(session));
    }

    private static Stream<Currency> currencies(Fact fact) {
        if (fact instanceof TillOpened opened) {
            return opened.opening().stream().map(Money::currency);
        }
        if (fact instanceof CashMoved moved) {
            return Stream.of(moved.amount().currency());
        }
        return bill(fact).map(Bill::currency);
    }

    private static Stream<Bill> bill(Fact fact) {
        if (fact instanceof SaleCompleted sale) {
            return Stream.of(sale.bill());
        }
        if (fact instanceof SaleDebited more) {
            return Stream.of(more.bill());
        }
        if (fact instanceof PrepaymentTaken taken) {
            return Stream.of(taken.part());
        }
        if (fact instanceof PrepaymentReturned back) {
            return Stream.of(back.part());
        }
        return fact instanceof GoodsReturned back ? Stream.of(back.bill()) : Stream.empty();
    }

    private static Tally tally(List<Fact> session, Currency currency) {
        List<Bill> sales = Stream.concat(
                        of(SaleCompleted.class, session, currency).stream().map(SaleCompleted::bill),
                        of(SaleDebited.class, session, currency).stream().map(SaleDebited::bill))
                .toList();
        List<GoodsReturned> returns = of(GoodsReturned.class, session, currency);
        List<Settlement> paid = paid(session, currency);
        List<Settlement> refunded = refunded(session, currency);
        List<PrepaymentTaken> prepaid = of(PrepaymentTaken.class, session, currency);
        List<PrepaymentReturned> givenBack = of(PrepaymentReturned.class, session, currency);
        List<TenderTotal> tenders = new ArrayList<>();
        for (TenderKind kind : TenderKind.values()) {
            // What is prepaid comes in as money and goes out as a debt to the customer.
            boolean owed = kind == TenderKind.PREPAYMENT;
            TenderTotal total = new TenderTotal(
                    kind,
                    tenders(paid, kind).count() + (owed ? givenBack.size() : 0),
                    given(paid, kind)
                            - (kind == TenderKind.CASH ? change(paid) : 0)
                            + (owed ? sum(givenBack.stream().map(PrepaymentReturned::part)) : 0),
                    tenders(refunded, kind).count() + (owed ? prepaid.size() : 0),
                    given(refunded, kind) + (owed ? sum(prepaid.stream().map(PrepaymentTaken::part)) : 0));
            if (total.takings() + total.refunds() > 0) {
                tenders.add(total);
            }
        }
        return new Tally(
                currency,
                opening(session, currency),
                turnover(sales, paid),
                turnover(returns.stream().map(GoodsReturned::bill).toList(), refunded),
                tenders,
                taxes(sales),
                taxes(returns.stream().map(GoodsReturned::bill).toList()),
                moves(session, currency));
    }

    private static List<Settlement> paid(List<Fact> session, Currency currency) {
        Stream<Settlement> debited =
                of(SaleDebited.class, session, currency).stream().flatMap(more -> more.settlement().stream());
        return Stream.concat(
                        Stream.concat(
                                of(SaleCompleted.class, session, currency).stream()
                                        .map(SaleCompleted::settlement),
                                debited),
                        of(PrepaymentTaken.class, session, currency).stream().map(PrepaymentTaken::settlement))
                .toList();
    }

    private static List<Settlement> refunded(List<Fact> session, Currency currency) {
        return Stream.concat(
                        of(GoodsReturned.class, session, currency).stream().map(GoodsReturned::refund),
                        of(PrepaymentReturned.class, session, currency).stream().map(PrepaymentReturned::refund))
                .toList();
    }

    private static long change(List<Settlement> paid) {
        return paid.stream().mapToLong(one -> one.change().minor()).sum();
    }

    private static long sum(Stream<Bill> parts) {
        return parts.mapToLong(part -> part.gross().minor()).sum();
    }

    private static <F extends Fact> List<F> of(Class<F> type, List<Fact> session, Currency currency) {
        return session.stream()
                .filter(type::isInstance)
                .filter(fact -> bill(fact).anyMatch(bill -> bill.currency().equals(currency)))
                .map(type::cast)
                .toList();
    }

    private static Stream<Tender> tenders(List<Settlement> settlements, TenderKind kind) {
        return settlements.stream().flatMap(one -> one.tenders().stream()).filter(one -> one.kind() == kind);
    }

    private static long given(List<Settlement> settlements, TenderKind kind) {
        return tenders(settlements, kind)
                .mapToLong(tender -> tender.amount().minor())
                .sum();
    }

    private static Turnover turnover(List<Bill> bills, List<Settlement> settlements) {
        return new Turnover(
                bills.size(),
                lines(bills).mapToLong(SoldLine::net).sum(),
                lines(bills).mapToLong(SoldLine::tax).sum(),
                settlements.stream().mapToLong(one -> one.rounding().minor()).sum());
    }

    private static Stream<SoldLine> lines(List<Bill> bills) {
        return bills.stream().flatMap(bill -> bill.lines().stream());
    }

    private static List<TaxTotal> taxes(List<Bill> bills) {
        List<TaxRate> rates = lines(bills)
                .map(line -> line.rate().group())
                .distinct()
                .sorted()
                .toList();
        return rates.stream()
                .map(rate -> new TaxTotal(
                        rate,
                        lines(bills)
                                .filter(line -> line.rate().group().equals(rate))
                                .mapToLong(SoldLine::net)
                                .sum(),
                        lines(bills)
                                .filter(line -> line.rate().group().equals(rate))
                                .mapToLong(SoldLine::tax)
                                .sum()))
                .toList();
    }

    private static long opening(List<Fact> session, Currency currency) {
        return session.stream()
                .filter(TillOpened.class::isInstance)
                .flatMap(fact -> ((TillOpened) fact).opening().stream())
                .filter(amount -> amount.currency().equals(currency))
                .mapToLong(Money::minor)
                .sum();
    }

    private static List<CashMoved> moved(List<Fact> session, Currency currency) {
        return session.stream()
                .filter(CashMoved.class::isInstance)
                .map(CashMoved.class::cast)
                .filter(moved -> moved.amount().currency().equals(currency))
                .toList();
    }

    private static List<CashTotal> moves(List<Fact> session, Currency currency) {
        TreeMap<CashReason, CashTotal> totals = new TreeMap<>();
        for (CashMoved moved : moved(session, currency)) {
            CashTotal before = totals.getOrDefault(moved.reason(), new CashTotal(moved.reason(), 0, 0));
            totals.put(
                    moved.reason(),
                    new CashTotal(
                            moved.reason(),
                            before.moves() + 1,
                            before.amount() + moved.amount().minor()));
        }
        return List.copyOf(totals.values());
    }

    /** Float plus cash in less cash out, plus what sales brought in notes less change, less what refunds took. */
    static Money cash(List<Fact> session, Currency currency) {
        long cash = opening(session, currency);
        for (CashMoved moved : moved(session, currency)) {
            cash += moved.reason().in()
                    ? moved.amount().minor()
                    : -moved.amount().minor();
        }
        List<Settlement> paid = paid(session, currency);
        cash += given(paid, TenderKind.CASH) - change(paid);
        cash -= given(refunded(session, currency), TenderKind.CASH);
        return Money.ofMinor(cash, currency);
    }

    private static List<DocumentSpan> spans(List<Fact> session) {
        List<DocumentSpan> spans = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            List<Document> documents = session.stream()
                    .filter(Document.class::isInstance)
                    .map(Document.class::cast)
                    .filter(document -> document.slip().kind() == kind)
                    .sorted(Comparator.comparing(
                            document -> document.slip().number().number()))
                    .toList();
            if (!documents.isEmpty()) {
                spans.add(new DocumentSpan(
                        documents.get(0).slip().number(),
                        documents.get(documents.size() - 1).slip().number()));
            }
        }
        return spans;
    }

    /** What a fact by itself adds. */
    static Stream<Tally> tally(Fact fact) {
        if (fact instanceof SaleCompleted sale) {
            return Stream.of(Tally.of(sale));
        }
        if (fact instanceof SaleDebited more) {
            return Stream.of(Tally.of(more));
        }
        if (fact instanceof GoodsReturned back) {
            return Stream.of(Tally.of(back));
        }
        if (fact instanceof PrepaymentTaken taken) {
            return Stream.of(PrepaidTally.of(taken));
        }
        if (fact instanceof PrepaymentReturned back) {
            return Stream.of(PrepaidTally.of(back));
        }
        return fact instanceof CashMoved moved ? Stream.of(Tally.of(moved)) : Stream.empty();
    }
}

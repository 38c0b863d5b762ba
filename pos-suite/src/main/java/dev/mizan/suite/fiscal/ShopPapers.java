// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.fiscal;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.document.Slip;
import dev.mizan.core.invoice.Invoicing;
import dev.mizan.core.invoice.Issue;
import dev.mizan.core.sale.GoodsReturned;
import dev.mizan.core.sale.ReturnOrigin;
import dev.mizan.core.sale.SaleCompleted;
import dev.mizan.core.sale.SaleDebited;
import dev.mizan.core.sale.prepaid.PrepaymentReturned;
import dev.mizan.core.sale.prepaid.PrepaymentTaken;
import dev.mizan.core.sale.voucher.VouchersMoved;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fiscal.Correction;
import dev.mizan.spi.fiscal.DocumentReference;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalFlag;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.FiscalTerms;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PaymentMeans;
import dev.mizan.spi.fiscal.Prepaid;
import dev.mizan.spi.fiscal.Supply;
import dev.mizan.spi.fiscal.VatCategory;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.fiscal.standard.MadeStandard;
import dev.mizan.suite.fiscal.standard.SummaryTerms;
import dev.mizan.suite.selfbill.SelfBilled;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The papers of a usual shop: a simplified invoice for every sale, a full one where the customer is a company, and a
 * credit note for every return; an exchange has both, the note first. What a sale is charged more has a debit note. A prepayment has its own invoice, a credit note where it is
 * given back, and the invoice of its goods names it. A sale that is made out in full later has a note of its
 * simplified invoice and the full one; several have one note, which names each, and one summary invoice. What the shop
 * writes for a supplier names the shop as its buyer.
 *
 * @param seller who the shop is
 * @param buyers the company that a bill is for; empty for a consumer
 * @param flags what is special about the documents of a bill, such as nominal, summary or issued by a third party
 */
public record ShopPapers(Party seller, Function<Bill, Optional<Party>> buyers, Function<Bill, Set<FiscalFlag>> flags)
        implements FiscalPapers {
    /** The number under which a return without a receipt names its sale. */
    private static final PaymentMeans TO_ACCOUNT = new PaymentMeans(42, "");

    private static final String NO_RECEIPT = "WITHOUT-RECEIPT";

    private static final Text INSTEAD =
            Text.of("A full tax invoice is issued instead", "صدرت بدلاً منها فاتورة ضريبية كاملة");

    private static final Text RECEIPTS = Text.of("For the receipts", "عن الإيصالات");

    /** Nothing is special about the documents but {@link #exports}. */
    public ShopPapers(Party seller, Function<Bill, Optional<Party>> buyers) {
        this(seller, buyers, ShopPapers::exports);
    }

    /** The same, saying what is special about the documents of a bill. */
    public ShopPapers flagged(Function<Bill, Set<FiscalFlag>> special) {
        return new ShopPapers(seller, buyers, special);
    }

    /**
     * Whether a bill is one of goods that leave the country: each line in category G, or zero rated as the export of goods
     * (VATEX-SA-32).
     */
    public static Set<FiscalFlag> exports(Bill bill) {
        boolean all = bill.lines().stream()
                .map(SoldLine::rate)
                .allMatch(rate -> rate.category() == VatCategory.G
                        || rate.exemption()
                                .filter(why -> why.code().equals("VATEX-SA-32"))
                                .isPresent());
        return all ? Set.of(FiscalFlag.EXPORT) : Set.of();
    }

    /** Every customer is a consumer. */
    public static ShopPapers retail(Party seller) {
        return new ShopPapers(seller, bill -> Optional.empty());
    }

    @Override
    public Outcome<List<FiscalDocument>> documents(Occasion occasion) {
        List<MadeStandard> made = occasion.facts(MadeStandard.class);
        if (!made.isEmpty()) {
            return inFull(occasion, made);
        }
        Optional<SelfBilled> bought = occasion.fact(SelfBilled.class);
        if (bought.isPresent()) {
            Issue issue = bought.get().issue(occasion.id(0), occasion.at(), seller);
            return Invoicing.of(issue, bought.get().bill()).map(List::of);
        }
        Optional<PrepaymentTaken> taken = occasion.fact(PrepaymentTaken.class);
        if (taken.isPresent()) {
            return prepayment(occasion, taken.get());
        }
        Optional<PrepaymentReturned> givenBack = occasion.fact(PrepaymentReturned.class);
        if (givenBack.isPresent()) {
            return givenBack(occasion, givenBack.get());
        }
        Optional<SaleDebited> debited = occasion.fact(SaleDebited.class);
        if (debited.isPresent()) {
            return debit(occasion, debited.get());
        }
        Optional<GoodsReturned> back = occasion.fact(GoodsReturned.class);
        Optional<SaleCompleted> sale = occasion.fact(SaleCompleted.class);
        Outcome<List<FiscalDocument>> note =
                back.map(it -> note(occasion, it)).orElseGet(() -> Outcome.done(List.of()));
        return note.then(first -> sale.map(it -> invoice(occasion, first.size(), it))
                .orElseGet(() -> Outcome.done(List.of()))
                .map(more -> Stream.concat(first.stream(), more.stream()).toList()));
    }

    private Outcome<List<FiscalDocument>> note(Occasion occasion, GoodsReturned back) {
        List<DocumentReference> debits = debits(occasion);
        Issue note = occasion.madeStandard()
                .map(made -> ofFull(occasion, back.slip(), made)
                        .on(paidBy(back.refund()))
                        .crediting(correction(
                                made.invoiceNumber(), debits, back.cause().title())))
                .map(it -> special(it, back.bill()))
                .orElseGet(() -> issue(occasion, 0, back.slip(), back.bill(), back.refund())
                        .crediting(correction(
                                number(back.origin()), debits, back.cause().title())));
        return document(note, back.bill(), back.refund());
    }

    private Issue ofFull(Occasion occasion, Slip slip, MadeStandard made) {
        return full(slip.number().toString(), occasion.id(0), occasion.at(), made.buyer())
                .supplied(Supply.on(made.supplied()));
    }

    /** The note of what was charged too little: of the sale's invoice, the full one where that took its place. */
    private Outcome<List<FiscalDocument>> debit(Occasion occasion, SaleDebited more) {
        Text why = more.cause().title();
        FiscalTerms paid = more.settlement().map(ShopPapers::paidBy).orElse(FiscalTerms.NONE);
        Issue note = occasion.madeStandard()
                .map(made -> special(ofFull(occasion, more.slip(), made).on(paid), more.bill())
                        .debiting(correction(made.invoiceNumber(), List.of(), why)))
                .orElseGet(() -> issue(occasion, 0, more.slip(), more.bill(), paid)
                        .debiting(correction(more.number().toString(), List.of(), why)));
        Money rounding = more.paid().minus(more.bill().gross());
        return Invoicing.of(note, more.bill(), rounding, List.of()).map(List::of);
    }

    /** What was charged later is credited with what it was charged for; what a full invoice holds, with that. */
    private static List<DocumentReference> debits(Occasion occasion) {
        List<DocumentReference> debits = new ArrayList<>();
        for (Fact fact : occasion.before()) {
            if (fact instanceof MadeStandard) {
                debits.clear();
            } else if (fact instanceof SaleDebited more) {
                debits.add(DocumentReference.of(more.slip().number().toString(), FiscalKind.DEBIT_NOTE));
            }
        }
        return debits;
    }

    /** The note that takes the simplified invoices back, and the full one, over the same bills. */
    private Outcome<List<FiscalDocument>> inFull(Occasion occasion, List<MadeStandard> all) {
        List<MadeStandard> made =
                all.stream().filter(it -> !it.bill().lines().isEmpty()).toList();
        if (made.isEmpty()) {
            return Outcome.done(List.of());
        }
        MadeStandard first = made.get(0);
        List<Bill> bills = made.stream().map(MadeStandard::bill).toList();
        Bill bill = Bill.joined(bills);
        Money rounding = Money.sum(
                bill.currency(), made.stream().map(MadeStandard::rounding).toList());
        FiscalTerms terms = terms(made.stream().flatMap(it -> it.paidBy().stream()));
        List<DocumentReference> of = Stream.concat(
                        made.stream().map(it -> DocumentReference.of(it.simplified(), FiscalKind.INVOICE)),
                        debits(occasion).stream())
                .toList();
        Issue note = Issue.simplified(first.noteNumber(), occasion.id(0), occasion.at(), seller)
                .on(terms)
                .crediting(new Correction(of, reason(INSTEAD)));
        Issue invoice = full(first.invoiceNumber(), occasion.id(1), occasion.at(), first.buyer())
                .supplied(SummaryTerms.supplied(made))
                .on(made.size() == 1 ? terms : SummaryTerms.noting(terms, reason(RECEIPTS), of));
        return Invoicing.of(special(note, bill), bill, rounding, List.of())
                .then(credit -> (made.size() == 1
                                ? Invoicing.of(special(invoice, bill), bill, rounding, List.of())
                                : Invoicing.summary(special(invoice, bill), bills, rounding))
                        .map(second -> List.of(credit, second)));
    }

    /** A simplified document is never one of an export: its consumer left the country with the goods. */
    private Issue special(Issue issue, Bill bill) {
        Issue special = issue;
        for (FiscalFlag flag : flags.apply(bill)) {
            boolean fits = flag != FiscalFlag.EXPORT || !issue.flags().contains(FiscalFlag.SIMPLIFIED);
            special = fits ? special.with(flag) : special;
        }
        return special;
    }

    private Issue full(String number, UUID id, OffsetDateTime at, Party buyer) {
        return Issue.standard(number, id, at, seller, buyer);
    }

    private Outcome<List<FiscalDocument>> invoice(Occasion occasion, int document, SaleCompleted sold) {
        Issue invoice = issue(occasion, document, sold.slip(), sold.bill(), sold.settlement());
        List<Prepaid> prepaid = PrepaymentPapers.of(occasion, invoice);
        Money more = PrepaymentPapers.toldMore(occasion, prepaid, sold.bill().currency());
        Bill shown = VouchersMoved.shown(sold.bill(), occasion.facts());
        return Invoicing.of(invoice, shown, sold.settlement().rounding().plus(more), prepaid)
                .map(List::of);
    }

    private Outcome<List<FiscalDocument>> prepayment(Occasion occasion, PrepaymentTaken taken) {
        Issue invoice = issue(occasion, 0, taken.slip(), taken.part(), taken.settlement());
        return document(invoice.prepaying(), taken.part(), taken.settlement());
    }

    private Outcome<List<FiscalDocument>> givenBack(Occasion occasion, PrepaymentReturned back) {
        DocumentReference of = DocumentReference.of(back.number().toString(), FiscalKind.PREPAYMENT);
        Issue note = issue(occasion, 0, back.slip(), back.part(), back.refund())
                .crediting(new Correction(List.of(of), reason(PrepaymentPapers.GIVEN_BACK)));
        return document(note, back.part(), back.refund());
    }

    private static Outcome<List<FiscalDocument>> document(Issue issue, Bill bill, Settlement paid) {
        return Invoicing.of(issue, bill, paid.rounding(), List.of()).map(List::of);
    }

    private Issue issue(Occasion occasion, int document, Slip slip, Bill bill, Settlement paid) {
        return issue(occasion, document, slip, bill, paidBy(paid));
    }

    private Issue issue(Occasion occasion, int document, Slip slip, Bill bill, FiscalTerms paid) {
        String number = slip.number().toString();
        OffsetDateTime at = occasion.at();
        Optional<Party> company = occasion.isPostponed() ? Optional.empty() : buyers.apply(bill);
        Issue issue = company.map(
                        buyer -> full(number, occasion.id(document), at, buyer).supplied(Supply.on(at.toLocalDate())))
                .orElseGet(() -> Issue.simplified(number, occasion.id(document), at, seller));
        return special(issue.on(paid), bill);
    }

    private static FiscalTerms paidBy(Settlement paid) {
        return terms(paid.tenders().stream().map(Tender::kind));
    }

    private static FiscalTerms terms(Stream<TenderKind> kinds) {
        return FiscalTerms.paidBy(kinds.map(ShopPapers::means).distinct().toArray(PaymentMeans[]::new));
    }

    private static PaymentMeans means(TenderKind kind) {
        return switch (kind) {
            case CASH -> PaymentMeans.CASH;
            case CARD -> PaymentMeans.CARD;
            // It has come: 30 would ask for the account that it is to be paid into (EN 16931, BR-61).
            case TRANSFER -> TO_ACCOUNT;
            case WALLET, GIFT_CARD, STORE_CREDIT, INSTALMENT, PREPAYMENT, WITHHELD -> PaymentMeans.UNDEFINED;
        };
    }

    private static String number(ReturnOrigin origin) {
        if (origin instanceof ReturnOrigin.Receipt receipt) {
            return receipt.number().toString();
        }
        return origin instanceof ReturnOrigin.Older older ? older.number() : NO_RECEIPT;
    }

    private static Correction correction(String invoice, List<DocumentReference> debits, Text why) {
        List<DocumentReference> of = Stream.concat(
                        Stream.of(DocumentReference.of(invoice, FiscalKind.INVOICE)), debits.stream())
                .toList();
        return new Correction(of, reason(why));
    }

    private static String reason(Text why) {
        return why.in(Language.EN) + " | " + why.in(Language.AR);
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.sale;

import dev.mizan.core.bill.Bill;
import dev.mizan.core.document.Coded;
import dev.mizan.core.document.Document;
import dev.mizan.core.document.DocumentKind;
import dev.mizan.core.document.DocumentNumber;
import dev.mizan.core.document.Slip;
import dev.mizan.core.sale.withheld.WithheldLeft;
import dev.mizan.core.tender.Settlement;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Optional;

/**
 * A sale that was charged too little is charged the rest: a debit note. No goods move; what comes back of these lines later
 * is worth what receipt and notes charged for it. Written to the sale's {@link Returnable#key}. Version 1 was paid in plain
 * cash or stood on an account.
 *
 * @param sale that was charged too little
 * @param number of its receipt
 * @param lines of the sale, by line of the bill; counted from 0
 * @param cause why it was too little
 * @param bill what is charged more: each line with the quantity that it is about
 * @param settlement how it was paid; its due is the bill's gross total. Empty where it stands on an account
 * @param account of the customer who owes it; blank where it was paid
 * @param checkout what was begun before, where a tender needed it
 */
public record SaleDebited(
        Slip slip,
        DocumentId sale,
        DocumentNumber number,
        List<Integer> lines,
        Cause cause,
        Bill bill,
        Optional<Settlement> settlement,
        String account,
        Optional<CheckoutId> checkout)
        implements Document {
    /** How it is written. */
    public static final FactType<SaleDebited> TYPE =
            new FactType<>("SaleDebited", 2, SaleDebited.class, SaleDebited::write, SaleDebited::read);

    /** Why too little was charged; it stands on the note. */
    public enum Cause implements Coded {
        WRONG_PRICE("wrong-price", "The price was too low", "كان السعر أقل من الصحيح"),
        WRONG_QUANTITY("wrong-quantity", "Less was charged than was delivered", "حُسب أقل مما سُلّم"),
        DISCOUNT_LOST("discount-lost", "A discount did not apply", "خصم غير مستحق"),
        OTHER("other", "Another reason", "سبب آخر");

        private final String code;
        private final Text title;

        Cause(String code, String en, String ar) {
            this.code = code;
            this.title = Text.of(en, ar);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text title() {
            return title;
        }

        /** The cause of a code; any other text is an {@link IllegalArgumentException}. */
        public static Cause ofCode(String code) {
            return Coded.of(Cause.class, code);
        }
    }

    public SaleDebited {
        lines = List.copyOf(lines);
        slip.of(DocumentKind.DEBIT);
        settlement.ifPresent(paid -> Plans.paid(bill, paid));
        boolean onlyPaid =
                settlement.isPresent() == account.isBlank() && (checkout.isEmpty() || settlement.isPresent());
        if (lines.isEmpty() || lines.size() != bill.lines().size() || !onlyPaid) {
            throw new IllegalArgumentException(
                    slip.number() + " of " + lines + " and " + bill.lines().size() + " lines, on " + account);
        }
    }

    /** What it really costs: with its cash rounding, where it was paid. */
    public Money paid() {
        return settlement.map(Settlement::paid).orElseGet(bill::gross);
    }

    /** What of it the buyer withheld; nothing yet where it stands on an account. */
    public Optional<Withheld> withheld() {
        return settlement.flatMap(WithheldLeft::in);
    }

    private void write(FieldWriter out) {
        slip.write(out);
        out.maybe("checkout", checkout);
        BegunFields.writeDebit(sale, number, lines, cause, out);
        bill.write(out);
        if (settlement.isPresent()) {
            settlement.get().write(out);
        } else {
            out.text("account", account);
        }
    }

    private static SaleDebited read(FieldReader in, int version) {
        Slip slip = Slip.read(in);
        Optional<CheckoutId> checkout = BegunFields.maybeCheckout(in);
        DocumentId sale = in.parsed("sale", DocumentId::of);
        DocumentNumber number = in.parsed("number", DocumentNumber::of);
        List<Integer> lines = BegunFields.lines(in);
        Cause cause = in.parsed("cause", Cause::ofCode);
        Bill bill = Bill.read(in);
        boolean owed = in.has("account");
        return new SaleDebited(
                slip,
                sale,
                number,
                lines,
                cause,
                bill,
                owed ? Optional.empty() : Optional.of(Settlement.read(in, bill.gross())),
                owed ? in.text("account") : "",
                checkout);
    }

    @Override
    public FactType<SaleDebited> factType() {
        return TYPE;
    }
}

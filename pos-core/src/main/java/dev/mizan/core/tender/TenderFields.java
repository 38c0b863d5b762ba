// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.tender;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;

/** How a tender is written within its bill, whose currency is written once. */
final class TenderFields {
    private TenderFields() {}

    static void write(Tender tender, FieldWriter out) {
        out.text("kind", tender.kind().code()).number("amount", tender.amount().minor());
        if (tender instanceof Card card) {
            out.text("scheme", card.scheme()).text("authorisation", card.authorisation());
        } else if (tender instanceof Wallet wallet) {
            out.text("provider", wallet.provider()).text("reference", wallet.reference());
        } else if (tender instanceof GiftCard gift) {
            out.text("card", gift.card());
        } else if (tender instanceof StoreCredit credit) {
            out.text("account", credit.account());
        } else if (tender instanceof Transfer transfer) {
            out.text("network", transfer.network()).text("reference", transfer.reference());
        } else if (tender instanceof Instalment instalment) {
            out.text("seller", instalment.seller()).text("reference", instalment.reference());
        } else if (tender instanceof Prepayment prepaid) {
            out.text("document", prepaid.document());
            Withheld.write(prepaid.withheld(), out);
        } else if (tender instanceof Withheld withheld) {
            out.text("base", withheld.base().name());
        }
        if (tender instanceof Cashless cashless) {
            out.text("key", cashless.key().value());
        }
    }

    static Tender read(FieldReader in, Currency currency) {
        TenderKind kind = in.parsed("kind", TenderKind::ofCode);
        Money amount = Money.ofMinor(in.number("amount"), currency);
        return switch (kind) {
            case CASH -> new Cash(amount);
            case CARD -> new Card(amount, in.text("scheme"), in.text("authorisation"), key(in));
            case WALLET -> new Wallet(amount, in.text("provider"), in.text("reference"), key(in));
            case GIFT_CARD -> new GiftCard(amount, in.text("card"), key(in));
            case STORE_CREDIT -> new StoreCredit(amount, in.text("account"), key(in));
            case TRANSFER -> new Transfer(amount, in.text("network"), in.text("reference"), key(in));
            case INSTALMENT -> new Instalment(amount, in.text("seller"), in.text("reference"), key(in));
            case PREPAYMENT -> new Prepayment(amount, in.text("document"), Withheld.read(in, currency));
            case WITHHELD -> new Withheld(amount, in.parsed("base", Withheld.Base::valueOf));
        };
    }

    private static PaymentKey key(FieldReader in) {
        return in.parsed("key", PaymentKey::new);
    }
}

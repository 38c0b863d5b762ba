// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.gen;

import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.Cash;
import dev.mizan.core.tender.CashRounding;
import dev.mizan.core.tender.Cashless;
import dev.mizan.core.tender.GiftCard;
import dev.mizan.core.tender.Instalment;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.Prepayment;
import dev.mizan.core.tender.StoreCredit;
import dev.mizan.core.tender.Tender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.core.tender.Transfer;
import dev.mizan.core.tender.Wallet;
import dev.mizan.core.tender.Withheld;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tenders and roundings as they come over a counter. */
public final class TenderGen {
    public static final Currency SAR = Currency.SAR;

    private TenderGen() {}

    public static Money sar(long minor) {
        return Money.ofMinor(minor, SAR);
    }

    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(1, 2_000_00).map(TenderGen::sar);
    }

    public static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.of(
                                Rounding.HALF_UP,
                                Rounding.HALF_DOWN,
                                Rounding.HALF_EVEN,
                                Rounding.UP,
                                Rounding.DOWN,
                                Rounding.FLOOR,
                                Rounding.CEILING),
                        Arbitraries.of(1L, 5L, 10L, 25L, 50L, 100L))
                .as(Rounding::toIncrement);
    }

    public static Arbitrary<CashRounding> cashRoundings() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(CashRounding.NONE),
                Combinators.combine(roundings(), Arbitraries.of(CashRounding.On.class))
                        .as(CashRounding::new)));
    }

    /** A tender of any kind but cash, its key made from the number. */
    public static Cashless cashless(TenderKind kind, long minor, int number) {
        PaymentKey key = new PaymentKey("pay-" + number);
        return switch (kind) {
            case CASH, PREPAYMENT, WITHHELD -> throw new IllegalArgumentException(kind.code() + " has no key");
            case CARD -> new Card(sar(minor), "mada", "auth " + number, key);
            case WALLET -> new Wallet(sar(minor), "stcpay", "ref " + number, key);
            case GIFT_CARD -> new GiftCard(sar(minor), "gift-" + number, key);
            case STORE_CREDIT -> new StoreCredit(sar(minor), "credit-" + number, key);
            case TRANSFER -> new Transfer(sar(minor), "sarie", "e2e " + number, key);
            case INSTALMENT -> new Instalment(sar(minor), "tabby", "order " + number, key);
        };
    }

    public static Arbitrary<TenderKind> cashlessKinds() {
        return Arbitraries.of(TenderKind.class).filter(TenderKind::begunFirst);
    }

    public static Arbitrary<List<Tender>> tenders() {
        return Combinators.combine(
                        Arbitraries.of(TenderKind.class), Arbitraries.longs().between(1, 5_000))
                .as(Tuple::of)
                .list()
                .ofMaxSize(5)
                .map(drawn -> IntStream.range(0, drawn.size())
                        .mapToObj(i -> tender(drawn.get(i).get1(), drawn.get(i).get2(), i))
                        .toList());
    }

    private static Tender tender(TenderKind kind, long minor, int number) {
        return switch (kind) {
            case CASH -> new Cash(sar(minor));
            case PREPAYMENT -> new Prepayment(sar(minor), "P-T1-" + number);
            case WITHHELD -> new Withheld(sar(minor), Withheld.Base.NET);
            default -> cashless(kind, minor, number);
        };
    }
}

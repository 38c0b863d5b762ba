// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.plugin.store.memory.MemoryStore;
import dev.mizan.spi.id.Lane;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.payment.OutcomeKind;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentParts;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentRequest;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.payment.PaymentToken;
import dev.mizan.spi.payment.PaymentWay;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Batch;
import dev.mizan.spi.store.CommitResult;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.value.BusinessDate;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.testkit.fake.ForwardingStore;
import dev.mizan.testkit.tck.payment.CardNumberScan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredValueTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final MemoryStore kept = new MemoryStore();
    private final List<StoredValue> opened = new ArrayList<>();
    private final StoredValue shop = till(1, "2026-11-22");

    private StoredValue till(int number, String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
        StoredValue till = new StoredValue(
                () -> new ForwardingStore(kept) {
                    @Override
                    public void close() {
                        // what is kept outlives it
                    }
                },
                Lane.of("stored/value/" + number + "@1"),
                Currency.SAR,
                true,
                clock);
        opened.add(till);
        return till;
    }

    @AfterEach
    void close() {
        opened.forEach(StoredValue::close);
    }

    private static Money sar(String amount) {
        return Money.of(amount, Currency.SAR);
    }

    private static PaymentReference reference() {
        return PaymentReference.of(UUID.randomUUID());
    }

    private PaymentToken card(String amount, Optional<BusinessDate> until) {
        return shop.issue(reference(), ValueKind.GIFT_CARD, sar(amount), until)
                .orElseThrow()
                .number();
    }

    private static PaymentRequest of(PaymentOperation operation, PaymentToken number, String amount) {
        return new PaymentRequest(
                reference(),
                operation,
                sar(amount),
                Optional.empty(),
                PaymentParts.none(Currency.SAR),
                new PaymentWay.OnFile(number));
    }

    private static PaymentOutcome ask(PaymentTerminal till, PaymentRequest request) {
        return ended(till.start(request, shown -> {}, LONG));
    }

    private static PaymentOutcome ended(CompletionStage<PaymentOutcome> stage) {
        return stage.toCompletableFuture().join();
    }

    private Money left(PaymentToken number) {
        return shop.find(number).orElseThrow().balance();
    }

    @Test
    void twoTillsThatSpendTheSameCardAtTheSameMomentNeverSpendItTwice() {
        PaymentToken card = card("10.00", Optional.empty());
        List<Runnable> between = new ArrayList<>();
        StoredValue other = new StoredValue(
                () -> new ForwardingStore(kept) {
                    @Override
                    public CommitResult commit(Batch batch) {
                        List<Runnable> now = List.copyOf(between);
                        between.clear();
                        now.forEach(Runnable::run);
                        return super.commit(batch);
                    }
                },
                Lane.of("stored/value/2@1"),
                Currency.SAR,
                false,
                Clock.systemUTC());
        PaymentRequest first = of(PaymentOperation.PURCHASE, card, "7.00");
        PaymentRequest second = of(PaymentOperation.PURCHASE, card, "7.00");
        between.add(() -> assertThat(ask(shop, first).kind()).isEqualTo(OutcomeKind.APPROVED));
        assertThat(ask(other, second).kind()).isEqualTo(OutcomeKind.DECLINED);
        assertThat(left(card)).isEqualTo(sar("3.00"));
        opened.add(other);
    }

    @Test
    void aBalanceThatIsTooLowPaysAPartAndARefundGoesBackToTheCardThatPaid() {
        PaymentToken card = card("30.00", Optional.empty());
        PaymentRequest bill = of(PaymentOperation.PURCHASE, card, "46.00");
        assertThat(ask(shop, bill).moved(bill.amount())).isEqualTo(sar("30.00"));
        PaymentRequest back =
                PaymentRequest.about(bill.reference(), reference(), PaymentOperation.REFUND, sar("12.00"));
        assertThat(ask(shop, back).kind()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(left(card)).isEqualTo(sar("12.00"));
        assertThat(ended(shop.reverse(bill, LONG)).kind()).isEqualTo(OutcomeKind.CANCELLED);
        assertThat(left(card)).isEqualTo(sar("30.00"));
    }

    @Test
    void aLoadThatWasSpentMeanwhileIsNotReversed() {
        PaymentToken card = card("5.00", Optional.empty());
        PaymentRequest load = of(PaymentOperation.CREDIT, card, "20.00");
        ask(shop, load);
        ask(shop, of(PaymentOperation.PURCHASE, card, "15.00"));
        assertThat(ended(shop.reverse(load, LONG)).kind()).isEqualTo(OutcomeKind.UNKNOWN);
        assertThat(left(card)).isEqualTo(sar("10.00"));
        assertThat(ended(shop.query(load.reference(), LONG)).kind()).isEqualTo(OutcomeKind.APPROVED);
    }

    @Test
    void aCardIsIssuedOnceForItsReferenceAndNotForAnotherAmount() {
        PaymentReference sale = reference();
        ValueAccount first = shop.issue(sale, ValueKind.GIFT_CARD, sar("50.00"), Optional.empty())
                .orElseThrow();
        assertThat(till(2, "2026-11-22")
                        .issue(sale, ValueKind.GIFT_CARD, sar("50.00"), Optional.empty())
                        .orElseThrow())
                .isEqualTo(first);
        assertThat(refusal(sale, "60.00")).isEqualTo(StoredValueReason.REFERENCE_REUSED);
        assertThat(refusal(reference(), "0.00")).isEqualTo(StoredValueReason.NOT_POSITIVE);
        PaymentReference given = reference();
        ended(shop.reverse(PaymentRequest.purchase(given, sar("1.00")), LONG));
        assertThat(refusal(given, "50.00")).isEqualTo(StoredValueReason.REVERSED);
        var abroad = shop.issue(reference(), ValueKind.WALLET, Money.of("5.00", Currency.USD), Optional.empty());
        assertThat(((Refused<?>) abroad).reason()).isEqualTo(StoredValueReason.OTHER_CURRENCY);
    }

    private Object refusal(PaymentReference reference, String amount) {
        var outcome = shop.issue(reference, ValueKind.GIFT_CARD, sar(amount), Optional.empty());
        return ((Refused<?>) outcome).reason();
    }

    @Test
    void aCardIsTakenOnItsLastDayAndWhatItHoldsThenIsBreakageOnce() {
        PaymentToken card = card("50.00", Optional.of(BusinessDate.of(2026, 11, 30)));
        PaymentToken other = card("9.00", Optional.empty());
        assertThat(ask(till(2, "2026-11-30"), of(PaymentOperation.PURCHASE, card, "8.00"))
                        .kind())
                .isEqualTo(OutcomeKind.APPROVED);
        StoredValue later = till(3, "2026-12-01");
        assertThat(ask(later, of(PaymentOperation.PURCHASE, card, "8.00")).kind())
                .isEqualTo(OutcomeKind.DECLINED);
        assertThat(shop.expire()).isEmpty();
        assertThat(later.expire()).extracting(ValueAccount::balance).containsExactly(sar("42.00"));
        assertThat(later.expire()).isEmpty();
        assertThat(left(card)).isEqualTo(sar("0.00"));
        assertThat(later.owed(Set.of(ValueKind.GIFT_CARD))).isEqualTo(left(other));
    }

    @Test
    void noNumberStandsInATextAndNoneLooksLikeACard() {
        for (int i = 0; i < 2_000; i++) {
            assertThat(CardNumberScan.holdsOne(Numbers.fresh())).isFalse();
        }
        ValueAccount account = shop.issue(reference(), ValueKind.WALLET, sar("5.00"), Optional.empty())
                .orElseThrow();
        assertThat(account.toString()).doesNotContain(account.number().value());
        PaymentRequest request = of(PaymentOperation.PURCHASE, account.number(), "1.00");
        assertThat(ask(shop, request) + " " + shop)
                .doesNotContain(account.number().value());
    }

    /** Bytes that shops have are read for ever. */
    @Test
    void aChangeIsWrittenAsItAlwaysWas() {
        Change taken = new Change(Change.Deed.TAKEN, "R-1", "GV", sar("4.00"), sar("11.50"), "", "", "");
        String bytes = "010005" + "54414b454e" + "0003522d31" + "00024756" + "0003534152" + "0000000000000190"
                + "000000000000047e" + "000000000000";
        assertThat(HexFormat.of().formatHex(taken.written())).isEqualTo(bytes);
        assertThat(Change.read(HexFormat.of().parseHex(bytes))).isEqualTo(taken);
        byte[] later = taken.written();
        later[0] = 2;
        assertThatThrownBy(() -> Change.read(later)).isInstanceOf(StoreException.class);
    }

    @Test
    void itIsOpenedWithAStorePluginBesideIt() {
        StoredValueProvider provider = new StoredValueProvider();
        Settings settings = Settings.check(
                        "payment-storedvalue",
                        provider.settings(),
                        Map.of("store", "store-memory", "file", "unused", "currency", "SAR", "zone", "Asia/Riyadh"))
                .orElseThrow();
        try (PaymentTerminal terminal = provider.open(settings)) {
            assertThat(ask(terminal, of(PaymentOperation.PURCHASE, new PaymentToken("nobody"), "1.00"))
                            .kind())
                    .isEqualTo(OutcomeKind.DECLINED);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.house;

import static dev.mizan.laws.house.CornerShop.basket;
import static dev.mizan.laws.house.CornerShop.sar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mizan.core.tender.Cash;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.store.StoreException;
import dev.mizan.spi.store.StoreFailure;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.ManualEnv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a named refusal or a typed error in both languages, and nothing is lost or half written. */
class RefusalsTest {
    private final ManualEnv env = ManualEnv.at("2026-11-22T09:00:00Z");

    @TempDir
    Path folder;

    private Kept file() {
        return Kept.inFile(folder.resolve("shop.mizan").toString());
    }

    private void refusesAndChangesNothing(String code, String word, Function<TillDoor, Outcome<?>> act) {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            TillDoor till = shop.till("T1");
            till.open(sar("200.00")).orElseThrow();
            var before = shop.digests();
            Refused<?> refused = (Refused<?>) act.apply(till);
            assertThat(refused.reason().code()).isEqualTo(code);
            assertThat(refused.message(Language.EN)).contains(word).doesNotContain("{");
            assertThat(refused.message(Language.AR))
                    .contains(word)
                    .doesNotContain("{")
                    .matches("(?s).*\\p{InArabic}.*");
            assertThat(shop.digests()).isEqualTo(before);
        }
    }

    @Test
    void anUnknownBarcode() {
        refusesAndChangesNothing(
                "catalogue.unknown-barcode", "4006381333931", till -> till.scan(till.basket(), "4006381333931"));
    }

    @Test
    void aZeroQuantity() {
        refusesAndChangesNothing(
                "basket.quantity-not-positive",
                "COFFEE",
                till -> till.basket().add(CornerShop.COFFEE, Quantity.pieces(0)));
    }

    @Test
    void aWrongCurrency() {
        refusesAndChangesNothing(
                "tender.currency-differs",
                "USD",
                till -> till.sell(
                        till.price(basket(till, "CUP")).orElseThrow(),
                        List.of(new Cash(Money.of("23.00", Currency.USD)))));
    }

    @Test
    void tooLittleMoney() {
        refusesAndChangesNothing("tender.too-small", "23.00", till -> till.sell(basket(till, "CUP"), sar("20.00")));
    }

    @Test
    void aClosedTill() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            TillDoor till = shop.till("T1");
            Refused<Sale> refused = (Refused<Sale>) till.sell(basket(till, "CUP"), sar("23.00"));
            assertThat(refused.reason().code()).isEqualTo("till.closed");
            assertThat(refused.message(Language.AR)).contains("T1");
            assertThat(shop.stock().onHand(CornerShop.CUP)).contains(Quantity.pieces(10));
        }
    }

    @Test
    void aTillThatIsNotThere() {
        try (Mizan shop = CornerShop.furnished(CornerShop.of(Kept.IN_MEMORY, env))) {
            assertThatThrownBy(() -> shop.till("T9")).hasMessageContaining("no till T9");
        }
    }

    @Test
    void aSecondProcess() {
        Shop shop = CornerShop.of(file(), env);
        try (Mizan first = CornerShop.furnished(shop)) {
            assertThat(failure(() -> Mizan.open(shop))).isEqualTo(StoreFailure.IN_USE);
            assertThat(first.till("T1").open(sar("1.00")).isDone()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoStore() throws IOException {
        Files.writeString(
                folder.resolve("shop.mizan"), "a shopping list, not a shop, and long enough to be read\n".repeat(99));
        assertThat(failure(() -> Mizan.open(CornerShop.of(file(), env))))
                .isIn(StoreFailure.UNKNOWN_FORMAT, StoreFailure.CORRUPT);
    }

    @Test
    void aDamagedStoreFile() throws IOException {
        Shop shop = CornerShop.of(file(), env);
        CornerShop.furnished(shop).close();
        Path stored = folder.resolve("shop.mizan");
        byte[] bytes = Files.readAllBytes(stored);
        flip(bytes, "Coffee".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(stored, bytes);
        assertThat(failure(() -> Mizan.replay(shop).close())).isEqualTo(StoreFailure.CORRUPT);
    }

    /** Changes a bit wherever these bytes stand: the first place alone may be one that the file no longer uses. */
    static void flip(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                bytes[at] ^= 1;
            }
        }
    }

    private static StoreFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        StoreException e = catchThrowableOfType(StoreException.class, act);
        assertThat(e).isNotNull();
        assertThat(e.message(Language.EN)).isNotBlank().doesNotContain("{");
        assertThat(e.message(Language.AR)).matches("(?s).*\\p{InArabic}.*").doesNotContain("{");
        return e.failure();
    }
}

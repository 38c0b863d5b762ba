// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.limit.AccountLimited;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.fact.FactFormatException;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is packed comes back; what is not what was packed is refused. */
class PackedLaws {
    private static byte[] bytes(Consumer<FieldWriter> state) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packed.write(state, (some, length) -> out.write(some, 0, length));
        return out.toByteArray();
    }

    /** In pieces of any length, as a file or a socket would give them. */
    private static <T> T read(byte[] bytes, Random random, Function<FieldReader, T> state) {
        int[] at = {0};
        return Packed.read(
                (into, offset, length) -> {
                    int some = Math.min(bytes.length - at[0], 1 + random.nextInt(Math.min(length, 40_000)));
                    System.arraycopy(bytes, at[0], into, offset, some);
                    at[0] += some;
                    return some == 0 ? -1 : some;
                },
                state);
    }

    @Property(tries = 60)
    void booksComeBackAsTheyWere(@ForAll Random random) {
        Books books = Shop.books();
        Journals.of(books.chart(), 20).sample().forEach(entry -> Shop.post(books, entry));
        books.apply(books.limit(new AccountLimited(Shop.BANK, Long.MIN_VALUE, Long.MAX_VALUE))
                .orElseThrow());
        byte[] packed = bytes(books::write);
        Books read = read(packed, random, in -> Books.read(in, GregorianYears.JANUARY));
        assertThat(Fields.of(read::write)).isEqualTo(Fields.of(books::write));
        assertThat(read.journal().verify().sound()).isTrue();
        assertThat(bytes(read::write)).isEqualTo(packed);
    }

    @Property(tries = 60)
    void anyAlteredOrMissingByteIsRefused(@ForAll Random random) {
        Books books = Shop.books();
        Journals.of(books.chart(), 20).sample().forEach(entry -> Shop.post(books, entry));
        byte[] packed = bytes(books::write);
        for (int i = 0; i < 20; i++) {
            byte[] altered = packed.clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] cut = Arrays.copyOf(packed, random.nextInt(packed.length));
            for (byte[] bad : List.of(altered, cut)) {
                assertThatThrownBy(() -> read(bad, random, in -> Books.read(in, GregorianYears.JANUARY)))
                        .isInstanceOfAny(FactFormatException.class, IllegalArgumentException.class);
            }
        }
    }

    @Property(tries = 60)
    void columnsOfAnyWidthAndLengthComeBack(@ForAll Random random) {
        int length = random.nextInt(3) == 0 ? random.nextInt(70_000) : random.nextInt(600);
        int bits = random.nextInt(65);
        long base = random.nextLong();
        long[] column = random.longs(length)
                .map(any -> bits == 64 ? any : base + (any & (1L << bits) - 1))
                .toArray();
        String text = "نص".repeat(random.nextInt(40_000));
        byte[] packed = bytes(out -> out.numbers("column", column)
                .flag("flag", true)
                .text("text", text)
                .number("number", base)
                .texts("texts", List.of("a", text)));
        read(packed, random, in -> {
            assertThat(in.has("other")).isFalse();
            assertThat(in.numbers("column")).isEqualTo(column);
            assertThat(in.flag("flag")).isTrue();
            assertThat(in.text("text")).isEqualTo(text);
            assertThat(in.number("number")).isEqualTo(base);
            assertThat(in.texts("texts")).containsExactly("a", text);
            assertThat(in.has("more")).isFalse();
            return in;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.codec;

import dev.mizan.spi.fact.Fact;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fact with a field of every kind. */
record Sample(
        String text,
        long number,
        boolean flag,
        Money money,
        Quantity quantity,
        LocalDate date,
        Instant instant,
        Text bilingual,
        Optional<String> maybe,
        List<String> texts,
        List<Long> numbers,
        List<Text> items)
        implements Fact {
    static final FactType<Sample> TYPE = new FactType<>("Sample", 2, Sample.class, Sample::write, Sample::read);

    static final Sample ONE = new Sample(
            "a \"quoted\" \u0007 line\nand قهوة ☕",
            -7,
            true,
            Money.of("12.50", Currency.SAR),
            Quantity.of("1.250", Unit.KILOGRAM),
            LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-22T08:26:00Z"),
            Text.of("Coffee", "قهوة"),
            Optional.empty(),
            List.of("one", "two"),
            List.of(1L, Long.MAX_VALUE, Long.MIN_VALUE),
            List.of(Text.en("only English")));

    Sample {
        if (text.startsWith("argument")) {
            throw new IllegalArgumentException("argument");
        } else if (text.startsWith("arithmetic")) {
            throw new ArithmeticException("arithmetic");
        } else if (text.startsWith("index")) {
            throw new IndexOutOfBoundsException("index");
        } else if (text.startsWith("date")) {
            throw new DateTimeException("date");
        }
    }

    @Override
    public FactType<?> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("text", text)
                .number("number", number)
                .flag("flag", flag)
                .money("money", money)
                .quantity("quantity", quantity)
                .date("date", date)
                .instant("instant", instant)
                .bilingual("bilingual", bilingual)
                .maybe("maybe", maybe)
                .texts("texts", texts)
                .numbers("numbers", numbers.stream().mapToLong(Long::longValue).toArray())
                .list("items", items, (item, fields) -> fields.bilingual("name", item));
    }

    private static Sample read(FieldReader in, int version) {
        return new Sample(
                in.text("text"),
                in.number("number"),
                in.flag("flag"),
                in.money("money"),
                in.quantity("quantity", code -> Unit.standard(code).orElseThrow()),
                in.date("date"),
                in.instant("instant"),
                in.bilingual("bilingual"),
                in.maybe("maybe"),
                in.texts("texts"),
                boxed(in.numbers("numbers")),
                version < 2 ? List.of() : in.list("items", item -> item.bilingual("name")));
    }

    private static List<Long> boxed(long[] numbers) {
        List<Long> boxed = new ArrayList<>();
        for (long number : numbers) {
            boxed.add(number);
        }
        return boxed;
    }
}

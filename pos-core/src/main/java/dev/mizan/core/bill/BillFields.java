// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.bill;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PartPiece;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.tax.Exemption;
import dev.mizan.core.tax.told.ToldTaxes;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.spi.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A bill as columns: texts once, amounts as numbers, units and rates as places in a short list. */
final class BillFields {
    private BillFields() {}

    static void write(Bill bill, FieldWriter out) {
        List<SoldLine> lines = bill.lines();
        if (!bill.channel().equals(Channel.SHOP)) {
            out.text("channel", bill.channel().code());
        }
        out.maybe("customer", bill.customer()).text("currency", bill.currency().code());
        BookVersions books = bill.books();
        out.numbers("books", versions(books));
        if (!bill.paidBy().isEmpty()) {
            out.texts("paidBy", bill.paidBy());
        }
        out.texts("items", lines.stream().map(line -> line.item().value()).toList());
        out.texts("names", lines.stream().map(line -> line.name().en()).toList());
        if (lines.stream().anyMatch(line -> !line.name().ar().isEmpty())) {
            out.texts("arabic", lines.stream().map(line -> line.name().ar()).toList());
        }
        Palette.write("unit", out, lines, line -> line.quantity().unit(), Unit::notation);
        numbers("quantity", out, lines, line -> line.quantity().steps());
        numbers("price", out, lines, SoldLine::unitPrice);
        numbers("gross", out, lines, SoldLine::gross);
        numbers("tax", out, lines, SoldLine::tax);
        List<Exemption> reasons = ReasonFields.of(lines);
        ReasonFields.write(reasons, out);
        Palette.write("terms", out, lines, Terms::of, terms -> terms.told(reasons));
        if (lines.stream().anyMatch(line -> !line.overridden().isEmpty())) {
            out.texts("overridden", lines.stream().map(SoldLine::overridden).toList());
        }
        if (lines.stream().anyMatch(line -> !line.serial().isEmpty())) {
            out.texts("serials", lines.stream().map(SoldLine::serial).toList());
        }
        if (lines.stream().anyMatch(line -> !line.parts().isEmpty())) {
            PartPiece.write(lines.stream().map(SoldLine::parts).toList(), out);
        }
        if (lines.stream().anyMatch(line -> line.counted() != 0)) {
            numbers("counted", out, lines, SoldLine::counted);
        }
        DiscountFields.write(lines, out);
        bill.told().ifPresent(told -> told.write(out));
    }

    /** As many as say something: what follows the last of them is zero. */
    private static long[] versions(BookVersions books) {
        long[] all = {books.catalogue(), books.prices(), books.taxes(), books.promotions(), books.missing()};
        return Arrays.copyOf(all, books.missing() != 0 ? 5 : books.promotions() != 0 ? 4 : 3);
    }

    private static BookVersions versions(FieldReader in) {
        long[] books = in.numbers("books");
        if (books.length < 3 || books.length > 5) {
            throw in.wrong("books has " + books.length + " values, not 3 to 5");
        }
        long[] all = Arrays.copyOf(books, 5);
        return new BookVersions(all[0], all[1], all[2], all[3], all[4]);
    }

    private static void numbers(String name, FieldWriter out, List<SoldLine> lines, ToLongFunction<SoldLine> column) {
        long[] numbers = new long[lines.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = column.applyAsLong(lines.get(i));
        }
        out.numbers(name, numbers);
    }

    static Bill read(FieldReader in) {
        Channel channel = in.has("channel") ? in.parsed("channel", Channel::new) : Channel.SHOP;
        Optional<CustomerId> customer =
                in.has("customer") ? Optional.of(in.parsed("customer", CustomerId::new)) : Optional.empty();
        Currency currency = in.parsed("currency", Currency::of);
        BookVersions books = versions(in);
        List<String> paidBy = in.has("paidBy") ? in.texts("paidBy") : List.of();
        List<SoldLine> lines = lines(in);
        Optional<ToldTaxes> told = in.has("told") ? Optional.of(ToldTaxes.read(in)) : Optional.empty();
        return new Bill(channel, customer, currency, books, lines, paidBy, told);
    }

    private static List<SoldLine> lines(FieldReader in) {
        List<String> items = in.texts("items");
        int size = items.size();
        List<String> names = texts("names", size, in);
        List<String> arabic = in.has("arabic") ? texts("arabic", size, in) : List.of();
        Palette<Unit> units = Palette.read("unit", size, in, Unit::ofNotation);
        long[] quantity = numbers("quantity", size, in);
        long[] price = numbers("price", size, in);
        long[] gross = numbers("gross", size, in);
        long[] tax = numbers("tax", size, in);
        List<Exemption> reasons = ReasonFields.read(in);
        Palette<Terms> terms = Palette.read("terms", size, in, text -> Terms.of(text, reasons));
        List<String> overridden = in.has("overridden") ? texts("overridden", size, in) : List.of();
        List<String> serials = in.has("serials") ? texts("serials", size, in) : List.of();
        List<List<PartPiece>> parts = PartPiece.read(size, in);
        long[] counted = in.has("counted") ? numbers("counted", size, in) : new long[size];
        List<List<LineDiscount>> discounts = DiscountFields.read(size, in);
        List<SoldLine> lines = new ArrayList<>(size);
        try {
            for (int i = 0; i < size; i++) {
                lines.add(new SoldLine(
                        Sku.of(items.get(i)),
                        new Text(names.get(i), arabic.isEmpty() ? "" : arabic.get(i)),
                        new Quantity(quantity[i], units.of(i)),
                        price[i],
                        terms.of(i).mode(),
                        gross[i],
                        tax[i],
                        terms.of(i).rate(),
                        overridden.isEmpty() ? "" : overridden.get(i),
                        discounts.get(i),
                        serials.isEmpty() ? "" : serials.get(i),
                        parts.get(i),
                        counted[i]));
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw in.wrong("line " + lines.size() + ": " + e.getMessage());
        }
        return lines;
    }

    static List<String> texts(String name, int size, FieldReader in) {
        List<String> texts = in.texts(name);
        return checked(name, texts, texts.size(), size, in);
    }

    static long[] numbers(String name, int size, FieldReader in) {
        long[] numbers = in.numbers(name);
        return checked(name, numbers, numbers.length, size, in);
    }

    private static <T> T checked(String name, T column, int found, int size, FieldReader in) {
        if (found != size) {
            throw in.wrong(name + " has " + found + " values, not " + size);
        }
        return column;
    }
}

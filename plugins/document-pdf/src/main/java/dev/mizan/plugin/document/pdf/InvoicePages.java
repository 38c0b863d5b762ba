// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.raster.QrDots;
import dev.mizan.spi.fiscal.Adjustment;
import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalTotals;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.fiscal.TaxGroup;
import dev.mizan.spi.fiscal.regime.Issued;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tax document laid out from right to left, each label in both languages. */
record InvoicePages(Sheet sheet, FiscalDocument document, Issued issued) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final float MIDDLE = (Sheet.LEFT + Sheet.RIGHT) / 2;
    private static final float SMALL = 8;
    private static final float BODY = 9.5f;
    private static final float CODE = 130;

    void write() throws IOException {
        Text title = Titles.of(document);
        sheet.text(title.ar(), Sheet.RIGHT, Sheet.Side.RIGHT, 18, true);
        sheet.text(title.en(), Sheet.LEFT, Sheet.Side.LEFT, 14, true);
        sheet.down(12);
        sheet.rule(1.2f);
        sheet.down(6);
        head();
        party(Text.of("Seller", "البائع"), document.seller());
        if (document.buyer().isPresent()) {
            party(Text.of("Buyer", "المشتري"), document.buyer().get());
        }
        new LineTable(sheet, document).write();
        totals();
        reasons();
        code();
    }

    private void head() throws IOException {
        row(Text.of("Number", "الرقم"), document.head().number());
        row(
                Text.of("Issued", "تاريخ الإصدار"),
                TIME.format(document.head().issuedAt().toLocalDateTime()));
        if (document.head().supply().isPresent()) {
            row(
                    Text.of("Supplied", "تاريخ التوريد"),
                    document.head().supply().get().on().toString());
        }
        if (document.head().correction().isPresent()) {
            var correction = document.head().correction().get();
            row(
                    Text.of("Corrects", "المستند الأصلي"),
                    correction.of().stream().map(it -> it.number()).collect(Collectors.joining(", ")));
            row(Text.of("Reason", "السبب"), correction.reason());
        }
        row(Text.of("Currency", "العملة"), document.head().currency().code());
    }

    private void party(Text who, Party party) throws IOException {
        heading(who);
        row(Text.of("Name", "الاسم"), party.name());
        if (party.vat().isPresent()) {
            row(Text.of("VAT number", "الرقم الضريبي"), party.vat().get().value());
        }
        for (Party.PartyId id : party.ids()) {
            row(Text.of("Registration (" + id.scheme() + ")", "رقم التسجيل"), id.value());
        }
        if (party.address().isPresent()) {
            row(Text.of("Address", "العنوان"), address(party.address().get()));
        }
    }

    private static String address(PostalAddress it) {
        return Stream.of(
                        it.building(),
                        it.street(),
                        it.additionalStreet(),
                        it.district(),
                        it.city(),
                        it.province(),
                        it.postcode(),
                        it.country())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("، "));
    }

    private void totals() throws IOException {
        FiscalTotals totals = document.totals();
        sheet.down(8);
        for (Adjustment it : document.adjustments()) {
            String why = it.reason().isBlank() ? "" : " (" + it.reason() + ")";
            row(
                    it.charge() ? Text.of("Charge" + why, "رسم إضافي") : Text.of("Discount" + why, "خصم"),
                    it.effect().toPlainString());
        }
        row(Text.of("Total without VAT", "الإجمالي دون الضريبة"), totals.net().toPlainString());
        for (TaxGroup group : document.taxes()) {
            String rate =
                    " " + group.treatment().rate() + " % (" + group.treatment().category() + ") ";
            String base = group.taxable().toPlainString();
            row(
                    Text.of("VAT" + rate + "on " + base, "ضريبة القيمة المضافة" + rate + "على " + base),
                    group.tax().toPlainString());
        }
        row(Text.of("Total VAT", "إجمالي الضريبة"), totals.tax().toPlainString());
        if (!document.nationalTax().currency().equals(document.head().currency())) {
            String code = document.nationalTax().currency().code();
            row(
                    Text.of("Total VAT in " + code, "إجمالي الضريبة بعملة " + code),
                    document.nationalTax().toPlainString());
        }
        row(Text.of("Total with VAT", "الإجمالي شامل الضريبة"), totals.gross().toPlainString());
        unlessZero(Text.of("Prepaid", "المدفوع مقدماً"), totals.prepaid().negated());
        unlessZero(Text.of("Rounding", "التقريب"), totals.rounding());
        sheet.down(4);
        sheet.shade(18);
        sheet.down(12);
        label(Titles.payable(document), totals.payable().toPlainString(), 11, true);
        sheet.down(10);
    }

    private void unlessZero(Text words, Money amount) throws IOException {
        if (!amount.isZero()) {
            row(words, amount.toPlainString());
        }
    }

    private void reasons() throws IOException {
        List<String> told = Stream.concat(
                        document.taxes().stream()
                                .flatMap(it -> it.treatment().exemption().stream())
                                .map(it -> it.code() + " " + it.text()),
                        document.terms().notes().stream())
                .distinct()
                .toList();
        for (String each : told) {
            for (String line : sheet.wrapped(each, Sheet.RIGHT - Sheet.LEFT, SMALL)) {
                sheet.down(11);
                sheet.text(line, Sheet.RIGHT, Sheet.Side.RIGHT, SMALL, false);
            }
        }
    }

    private void code() throws IOException {
        if (sheet.down(CODE + 24)) {
            sheet.down(CODE + 24);
        }
        sheet.text(issued.stamp().hash(), Sheet.RIGHT, Sheet.Side.RIGHT, 6.5f, false);
        sheet.up(CODE + 10);
        if (!issued.stamp().qr().isEmpty()) {
            sheet.picture(QrDots.picture(new QrCode(issued.stamp().qr())), CODE);
        }
    }

    private void heading(Text words) throws IOException {
        sheet.down(8);
        sheet.shade(16);
        sheet.down(11.5f);
        sheet.text(words.ar(), Sheet.RIGHT - 4, Sheet.Side.RIGHT, 10, true);
        sheet.text(words.en(), Sheet.LEFT + 4, Sheet.Side.LEFT, 9, true);
        sheet.down(5);
    }

    private void row(Text words, String value) throws IOException {
        List<String> lines = sheet.wrapped(value, Sheet.RIGHT - Sheet.LEFT - 260, BODY);
        sheet.down(14);
        label(words, lines.get(0), BODY, false);
        for (String more : lines.subList(1, lines.size())) {
            sheet.down(14);
            sheet.text(more, MIDDLE, Sheet.Side.MIDDLE, BODY, false);
        }
    }

    private void label(Text words, String value, float size, boolean bold) throws IOException {
        sheet.text(words.ar(), Sheet.RIGHT - 4, Sheet.Side.RIGHT, size, bold);
        sheet.text(value, MIDDLE, Sheet.Side.MIDDLE, size, bold);
        sheet.text(words.en(), Sheet.LEFT + 4, Sheet.Side.LEFT, SMALL + (bold ? 2 : 0), bold);
    }
}

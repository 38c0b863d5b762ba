// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.shelf;

import dev.mizan.core.catalog.Barcode;
import dev.mizan.core.catalog.Item;
import dev.mizan.core.price.shelf.UnitPrice;
import dev.mizan.core.pricing.shelf.LabelOf;
import dev.mizan.core.pricing.shelf.ShelfLabel;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.label.LabelProfile;
import dev.mizan.spi.value.Gtin;
import dev.mizan.spi.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plain shelf label: the name in both languages, the price in large figures, the price per measure (Directive 98/6/EC), how
 * many promotions run, and the code of the unit that hangs there. Words get smaller where they would not fit. Immutable.
 *
 * @param printer that it is for
 * @param width of the label in tenths of a millimetre, at least 300
 * @param height of the label in tenths of a millimetre, at least 200
 */
public record ShelfDesign(LabelProfile printer, int width, int height) implements LabelDesign {
    private static final int EDGE = 20;
    private static final int SMALLEST = 14;

    public ShelfDesign {
        Objects.requireNonNull(printer);
        if (width < 300 || height < 200) {
            throw new IllegalArgumentException(
                    "a shelf label of " + width + " x " + height + " tenths of a millimetre");
        }
    }

    @Override
    public Label of(ShelfLabel label, Item item) {
        List<Label.Field> fields = new ArrayList<>();
        int line = printer.dots(height) / 8;
        fields.add(words(0, line, item.name().in(Language.EN)));
        if (!item.name().in(Language.AR).equals(item.name().in(Language.EN))) {
            fields.add(words(line, line, item.name().in(Language.AR)));
        }
        fields.add(words(2 * line, 2 * line, label.price().toString()));
        label.unitPrice().ifPresent(it -> fields.add(words(4 * line, line, measured(it))));
        if (!label.promotions().isEmpty()) {
            fields.add(words(5 * line, line, "* " + label.promotions().size()));
        }
        code(item, label.of(), 6 * line, line).ifPresent(fields::add);
        return new Label(printer.dots(width), printer.dots(height), fields, 1);
    }

    private static String measured(UnitPrice price) {
        return price.price() + " / " + price.per().toPlainString() + " "
                + price.per().unit().name().in(Language.EN);
    }

    /** A letter is at most as wide as half of its height, in a printer's own font and among a typesetter's cells. */
    private Label.Words words(int top, int high, String text) {
        int edge = printer.dots(EDGE);
        int room = printer.dots(width) - 2 * edge;
        int fits = 2 * room / Math.max(1, text.length());
        return new Label.Words(edge, top + edge / 2, Math.max(SMALLEST, Math.min(high * 4 / 5, fits)), text);
    }

    private Optional<Label.Field> code(Item item, LabelOf of, int top, int high) {
        String code = item.barcodes().stream()
                .filter(it -> it.gives().unit().equals(of.unit()))
                .map(Barcode::code)
                .findFirst()
                .orElse(item.sku().value());
        Symbology symbology = symbology(code);
        return symbology.canDraw(code)
                ? Optional.of(new Label.Code(
                        printer.dots(EDGE), top, high, 2, new dev.mizan.hardware.receipt.Barcode(symbology, code)))
                : Optional.empty();
    }

    private static Symbology symbology(String code) {
        if (!Gtin.isValid(code)) {
            return Symbology.CODE_128;
        }
        return switch (code.length()) {
            case 8 -> Symbology.EAN_8;
            case 12 -> Symbology.UPC_A;
            case 13 -> Symbology.EAN_13;
            default -> Symbology.CODE_128;
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.receipt.Barcode;
import dev.mizan.hardware.receipt.QrCode;
import dev.mizan.hardware.receipt.Symbology;
import dev.mizan.hardware.receipt.label.Gs1Elements;
import dev.mizan.hardware.receipt.label.Label;
import dev.mizan.hardware.receipt.raster.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Labels of all kinds of fields, with what is awkward in ZPL among their characters; the same for the same seed. */
final class RandomLabels {
    private static final String AWKWARD = "^~_>\\,<=;:0189 aZ%&@#";
    private static final String GS1 = "!\"%&'()*+,-./0123456789:;<=>?ABCXYZ_abcxyz";

    private final Random random;

    RandomLabels(long seed) {
        this.random = new Random(seed);
    }

    Label next() {
        List<Label.Field> fields = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            fields.add(field(random.nextInt(200), random.nextInt(900)));
        }
        return new Label(832, 1_200, fields, 1 + random.nextInt(3));
    }

    private Label.Field field(int x, int y) {
        int module = 1 + random.nextInt(4);
        return switch (random.nextInt(9)) {
            case 0 -> new Label.Words(x, y, 8 + random.nextInt(60), "W" + text(AWKWARD, 30));
            case 1 -> new Label.Code(x, y, 60, module, new Barcode(Symbology.CODE_128, "C" + text(AWKWARD, 20)));
            case 2 -> new Label.Code(x, y, 60, module, new Barcode(Symbology.EAN_13, checked(12)));
            case 3 -> new Label.Code(x, y, 60, module, new Barcode(Symbology.EAN_8, checked(7)));
            case 4 -> new Label.Code(x, y, 60, module, new Barcode(Symbology.CODE_39, "A" + text("0123XYZ .$/+%-", 9)));
            case 5 -> new Label.Square(x, y, module, new QrCode("Q" + text(AWKWARD, 40)));
            case 6 -> new Label.Gs1Bars(x, y, 60, module, elements());
            case 7 -> new Label.Gs1Matrix(x, y, module, elements());
            default -> new Label.Dots(x, y, picture());
        };
    }

    private Gs1Elements elements() {
        Gs1Elements elements = Gs1Elements.of("01", "0" + checked(12));
        if (random.nextBoolean()) {
            elements = elements.and("10", "L" + text(GS1, 8));
        }
        if (random.nextBoolean()) {
            elements = elements.and("3103", String.format(java.util.Locale.ROOT, "%06d", random.nextInt(1_000_000)));
        }
        return random.nextBoolean() ? elements.and("21", text("0123456789", 9) + "1") : elements;
    }

    private Raster picture() {
        int stride = 1 + random.nextInt(8);
        byte[] rows = new byte[stride * (1 + random.nextInt(20))];
        random.nextBytes(rows);
        return new Raster(stride * 8, rows.length / stride, rows);
    }

    private String text(String of, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most);
        for (int i = 0; i < length; i++) {
            text.append(of.charAt(random.nextInt(of.length())));
        }
        return text.toString();
    }

    private String checked(int digits) {
        StringBuilder number = new StringBuilder();
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            int digit = random.nextInt(10);
            number.append(digit);
            sum += digit * ((digits - i) % 2 == 1 ? 3 : 1);
        }
        return number.append((10 - sum % 10) % 10).toString();
    }
}

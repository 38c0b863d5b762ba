// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.markup;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.raster.PaperPicture;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.spi.outcome.Outcome;
import java.util.Objects;

/**
 * A receipt as an SVG picture of its paper, dot by dot as a printer would draw it: letters need no font where it is shown.
 * Immutable.
 *
 * @param paper how it is drawn
 */
public record SvgRenderer(PaperPicture paper) {
    public SvgRenderer {
        Objects.requireNonNull(paper);
    }

    /** The picture; refused where the paper can not be drawn. */
    public Outcome<String> svg(Receipt receipt) {
        return paper.draw(receipt).map(SvgRenderer::of);
    }

    /** Dots as SVG: one path of a horizontal run for each stretch of black. */
    public static String of(Raster dots) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                int from = x;
                while (dots.isBlack(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1H");
                    path.append(from).append('z');
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + dots.width() + " " + dots.height()
                + "\" width=\"" + dots.width() + "\" height=\"" + dots.height()
                + "\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\"/></svg>\n";
    }
}

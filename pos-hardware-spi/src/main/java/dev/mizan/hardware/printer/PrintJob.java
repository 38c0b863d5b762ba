// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.printer;

import dev.mizan.hardware.receipt.Receipt;
import dev.mizan.hardware.receipt.raster.Raster;
import dev.mizan.hardware.receipt.text.Page;
import java.util.Map;
import java.util.Objects;

/**
 * A document to be printed once.
 *
 * @param id the same id is the same job: handed in again it is answered and not printed again
 * @param receipt what is printed
 * @param page its language
 * @param pictures by the names that the document has for them; a driver looks here before it looks at its own
 */
public record PrintJob(String id, Receipt receipt, Page page, Map<String, Raster> pictures) {
    /** The most characters of an id. */
    public static final int MOST = 100;

    public PrintJob {
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(page);
        pictures = Map.copyOf(pictures);
        if (id.isBlank() || id.length() > MOST) {
            throw new IllegalArgumentException("a job's id has 1 to " + MOST + " characters: \"" + id + "\"");
        }
    }

    /** A document whose pictures, if it has any, the driver knows. */
    public PrintJob(String id, Receipt receipt, Page page) {
        this(id, receipt, page, Map.of());
    }
}

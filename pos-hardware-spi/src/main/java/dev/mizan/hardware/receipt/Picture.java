// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt;

import dev.mizan.spi.value.Text;
import java.util.Objects;

/**
 * An image that the printer or the host knows by name, such as the shop's logo, in the middle of the paper.
 *
 * @param name the name that the renderer looks up; the document carries no pixels
 * @param instead what stands there when there is no image
 */
public record Picture(String name, Text instead) implements Node {
    public Picture {
        Objects.requireNonNull(instead);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a picture needs a name");
        }
    }

    @Override
    public <R> R accept(NodeVisitor<R> visitor) {
        return visitor.picture(this);
    }
}

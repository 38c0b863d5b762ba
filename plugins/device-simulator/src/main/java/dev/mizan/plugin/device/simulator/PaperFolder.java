// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.device.simulator;

import dev.mizan.hardware.receipt.raster.Png;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Puts papers into a folder: {@code paper-1.txt} and {@code paper-1.png}, and so on. */
public final class PaperFolder implements Consumer<Paper> {
    private final Path folder;

    /** Into this folder, which is made where it is not there. */
    public PaperFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void accept(Paper paper) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("paper-" + paper.number() + ".txt"), paper.text());
            if (paper.picture().isPresent()) {
                Files.write(
                        folder.resolve("paper-" + paper.number() + ".png"),
                        Png.of(paper.picture().get()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.document.pdf;

import dev.mizan.spi.fiscal.form.ReadableForm;
import dev.mizan.spi.fiscal.form.ReadableFormProvider;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import java.util.List;

/** Opens the form; it needs no settings. */
@Plugin(id = "document-pdf")
public final class PdfFormProvider implements ReadableFormProvider {
    /** For the service loader. */
    public PdfFormProvider() {}

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public ReadableForm open(Settings settings) {
        return new PdfForm();
    }
}

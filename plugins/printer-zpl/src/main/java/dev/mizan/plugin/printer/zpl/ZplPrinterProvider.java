// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import dev.mizan.hardware.device.Device;
import dev.mizan.hardware.printer.LabelPrinter;
import dev.mizan.hardware.printer.LabelPrinterProvider;
import dev.mizan.hardware.receipt.label.Handling;
import dev.mizan.hardware.receipt.label.LabelProfile;
import dev.mizan.hardware.receipt.label.LabelProfiles;
import dev.mizan.hardware.receipt.label.ZplLabels;
import dev.mizan.hardware.receipt.raster.Typesetter;
import dev.mizan.hardware.wire.WirePlace;
import dev.mizan.hardware.wire.Wires;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Opens label printers by their address and profile. */
@Plugin(id = "printer-zpl", priority = 100)
public final class ZplPrinterProvider implements LabelPrinterProvider {
    private static final List<Setting> KNOWN = List.of(
            WirePlace.addressSetting(Text.of("tcp:192.0.2.7:9100 or file:/dev/usb/lp0", "عنوان الطابعة")),
            Setting.optional(
                    "profile", Setting.Kind.TEXT, "zpl-203-4in", Text.of("what the printer is", "مواصفات الطابعة")),
            Setting.optional("cutter", Setting.Kind.FLAG, "false", Text.of("whether it cuts", "هل فيها قاطع")),
            Setting.optional("peeler", Setting.Kind.FLAG, "false", Text.of("whether it peels", "هل تقشر البطاقة")),
            Setting.optional(
                    "font",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("a font of Unicode in its memory, as E:TT0003M_.FNT", "خط يونيكود في ذاكرتها")),
            Typesetter.FONTS,
            WirePlace.idSetting(Text.of("the printer's name; the address where empty", "اسم الطابعة")));

    /** For the service loader. */
    public ZplPrinterProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public Device<LabelPrinter> open(Settings settings) {
        ClassLoader loader = getClass().getClassLoader();
        WirePlace place = WirePlace.of(settings);
        return new ZplPrinter(
                place.id(),
                place.address(),
                Wires.seenBy(loader),
                new ZplLabels(profile(settings), Typesetter.seenBy(loader, settings.text("fonts"))));
    }

    private static LabelProfile profile(Settings settings) {
        LabelProfile profile = LabelProfiles.named(settings.text("profile"))
                .orElseThrow(() -> new IllegalArgumentException("no profile " + settings.text("profile")));
        Set<Handling> can = EnumSet.of(Handling.TEAR_OFF);
        if (settings.flag("cutter")) {
            can.add(Handling.CUT);
        }
        if (settings.flag("peeler")) {
            can.add(Handling.PEEL_OFF);
        }
        LabelProfile that = profile.that(can);
        return settings.text("font").isEmpty() ? that : that.withFont(settings.text("font"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a plugin or its settings are refused. */
public enum PluginReason implements Reason {
    BROKEN(
            "plugin.broken",
            "The plugin {plugin} can not be used: {detail}.",
            "لا يمكن استخدام الملحق {plugin}: {detail}."),
    NOT_FOUND(
            "plugin.not-found",
            "There is no plugin {plugin}; found: {found}. Add its jar to the application.",
            "لا يوجد ملحق باسم {plugin}؛ الموجود: {found}. أضف ملف jar الخاص به إلى التطبيق."),
    BAD_SETTING(
            "plugin.bad-setting",
            "The setting {setting} of {plugin} is wrong: {detail}.",
            "الإعداد {setting} للملحق {plugin} غير صحيح: {detail}.");

    private final String code;
    private final Text message;

    PluginReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}

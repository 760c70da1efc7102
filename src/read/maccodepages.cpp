// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/maccodepages.h"

#include <array>
#include <utility>

namespace gensvar::read {

namespace {

// As Apple has them at unicode.org (Public/MAPPINGS/VENDORS/APPLE), with the euro sign of Mac OS 8.5.
constexpr std::u16string_view macRoman = u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                                         u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view macGreek = u"Ä¹²É³ÖÜ΅àâä΄¨çéèêë£™îï•½‰ôö¦€ùûü†ΓΔΘΛΞΠß®©ΣΪ§≠°·Α±≤≥¥ΒΕΖΗΙΚΜΦΫΨΩ"
                                         u"άΝ¬ΟΡ≈Τ«»…\u00A0ΥΧΆΈœ–―“”‘’÷ΉΊΌΎέήίόΏύαβψδεφγηιξκλμνοπώρστθωςχυζϊϋΐΰ\u00AD";
constexpr std::u16string_view macCyrillic = u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ†°Ґ£§•¶І®©™Ђђ≠Ѓѓ∞±≤≥іµґЈЄєЇїЉљЊњ"
                                            u"јЅ¬√ƒ≈∆«»…\u00A0ЋћЌќѕ–—“”‘’÷„ЎўЏџ№Ёёяабвгдежзийклмнопрстуфхцчшщъыьэю€";
constexpr std::u16string_view macCentralEuropean =
    u"ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅ"
    u"ņŃ¬√ńŇ∆«»…\u00A0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ";
constexpr std::u16string_view macTurkish =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸĞğİıŞş‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙ\uF8A0ˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view macIcelandic =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûüÝ°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€ÐðÞþý·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view macRomanian =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ĂȘ∞±≤≥¥µ∂∑∏π∫ªºΩăș"
    u"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›Țț‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u16string_view macCroatian =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®Š™´¨≠ŽØ∞±≤≥∆µ∂∑∏š∫ªºΩžø"
    u"¿¡¬√ƒ≈Ć«Č…\u00A0ÀÃÕŒœĐ—“”‘’÷◊\uF8FF©⁄€‹›Æ»–·‚„‰ÂćÁčÈÍÎÏÌÓÔđÒÚÛÙıˆ˜¯πË˚¸Êæˇ";

constexpr std::array<std::pair<std::u16string_view, std::u16string_view>, 8> pages{{
    {u"macintosh", macRoman},
    {u"x-mac-greek", macGreek},
    {u"x-mac-cyrillic", macCyrillic},
    {u"x-mac-ce", macCentralEuropean},
    {u"x-mac-turkish", macTurkish},
    {u"x-mac-icelandic", macIcelandic},
    {u"x-mac-romanian", macRomanian},
    {u"x-mac-croatian", macCroatian},
}};
static_assert([] {
    for (const auto &[name, upper] : pages) {
        if (upper.size() != 128)
            return false;
    }
    return true;
}());

} // namespace

std::u16string_view macCodePage(QStringView name)
{
    for (const auto &[known, upper] : pages) {
        if (name == known)
            return upper;
    }
    return {};
}

QString macCodePageName(int number)
{
    constexpr std::array<std::pair<int, std::u16string_view>, 10> numbers{{{10'000, u"macintosh"},
                                                                           {32'768, u"macintosh"},
                                                                           {10'006, u"x-mac-greek"},
                                                                           {10'007, u"x-mac-cyrillic"},
                                                                           {10'010, u"x-mac-romanian"},
                                                                           {10'017, u"x-mac-cyrillic"},
                                                                           {10'029, u"x-mac-ce"},
                                                                           {10'079, u"x-mac-icelandic"},
                                                                           {10'081, u"x-mac-turkish"},
                                                                           {10'082, u"x-mac-croatian"}}};
    for (const auto &[known, name] : numbers) {
        if (number == known)
            return QStringView(name).toString();
    }
    return {};
}

} // namespace gensvar::read

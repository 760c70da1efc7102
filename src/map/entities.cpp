// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/entities.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

static constexpr qsizetype longestName = 8;

static char32_t ofNumber(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10ffff && !QChar::isSurrogate(code);
    return isCharacter ? char32_t(code) : U'\0';
}

// The letters of the six languages and of their neighbours, and the marks that editors put into questions.
static char32_t ofName(const QString &name)
{
    static const QHash<QString, char32_t> characters{
        {u"amp"_s, U'&'},    {u"lt"_s, U'<'},       {u"gt"_s, U'>'},     {u"quot"_s, U'"'},   {u"apos"_s, U'\''},
        {u"nbsp"_s, U' '},   {u"shy"_s, U'\u00ad'}, {u"aring"_s, U'å'},  {u"Aring"_s, U'Å'},  {u"auml"_s, U'ä'},
        {u"Auml"_s, U'Ä'},   {u"ouml"_s, U'ö'},     {u"Ouml"_s, U'Ö'},   {u"uuml"_s, U'ü'},   {u"Uuml"_s, U'Ü'},
        {u"aelig"_s, U'æ'},  {u"AElig"_s, U'Æ'},    {u"oslash"_s, U'ø'}, {u"Oslash"_s, U'Ø'}, {u"szlig"_s, U'ß'},
        {u"eacute"_s, U'é'}, {u"Eacute"_s, U'É'},   {u"egrave"_s, U'è'}, {u"ecirc"_s, U'ê'},  {u"euml"_s, U'ë'},
        {u"agrave"_s, U'à'}, {u"acirc"_s, U'â'},    {u"ccedil"_s, U'ç'}, {u"iuml"_s, U'ï'},   {u"ocirc"_s, U'ô'},
        {u"ntilde"_s, U'ñ'}, {u"ndash"_s, U'–'},    {u"mdash"_s, U'—'},  {u"hellip"_s, U'…'}, {u"lsquo"_s, U'‘'},
        {u"rsquo"_s, U'’'},  {u"ldquo"_s, U'“'},    {u"rdquo"_s, U'”'},  {u"bdquo"_s, U'„'},  {u"laquo"_s, U'«'},
        {u"raquo"_s, U'»'},  {u"euro"_s, U'€'},     {u"reg"_s, U'®'},    {u"trade"_s, U'™'},  {u"copy"_s, U'©'}};
    return characters.value(name, U'\0');
}

QString withoutEntities(const QString &text)
{
    qsizetype start = text.indexOf(u'&');
    if (start < 0)
        return text;
    QString plain = text.left(start);
    while (start < text.size()) {
        const qsizetype end = text[start] == u'&' ? text.indexOf(u';', start) : -1;
        const bool isShort = end > start + 1 && end - start - 1 <= longestName;
        const QString name = isShort ? text.sliced(start + 1, end - start - 1) : QString();
        const char32_t character = name.startsWith(u'#') ? ofNumber(QStringView(name).sliced(1)) : ofName(name);
        if (character != U'\0') {
            plain += QString::fromUcs4(&character, 1);
            start = end + 1;
        } else {
            plain += text[start++];
        }
    }
    return plain;
}

} // namespace gensvar::map

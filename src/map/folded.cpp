// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/folded.h"

#include "map/entities.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

static void appendLetter(QString &words, QChar c)
{
    switch (c.unicode()) {
    case u'æ':
        words += "ae"_L1;
        return;
    case u'œ':
        words += "oe"_L1;
        return;
    case u'ß':
        words += "ss"_L1;
        return;
    case u'ø':
        words += u'o';
        return;
    case u'ł':
        words += u'l';
        return;
    case u'ð':
        words += u'd';
        return;
    case u'þ':
        words += "th"_L1;
        return;
    default:
        words += c;
    }
}

QString folded(QStringView text)
{
    if (text == u"\u2713" || text == u"\u2714" || text == u"\u2611") // ticked
        return u"x"_s;
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD);
    QString words;
    words.reserve(plain.size() + 8);
    const auto space = [&words] {
        if (!words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isMark() || c == u'\u00ad') // an accent, now on its own; a soft hyphen
            continue;
        if (!c.isLetterOrNumber()) {
            space();
            continue;
        }
        if (c.isUpper() && i > 0) {
            const bool afterLower = plain[i - 1].isLower();
            const bool beforeLower = plain[i - 1].isUpper() && i + 1 < plain.size() && plain[i + 1].isLower();
            if (afterLower || beforeLower)
                space();
        }
        appendLetter(words, c.toLower());
    }
    return words.trimmed();
}

QString shownHeader(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    bool broken = false;
    for (const QChar c : text) {
        const bool isBreak = c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
        if (c == u'\ufeff' || c == u'\u200b')
            continue;
        if (isBreak && broken) // CR LF is one
            continue;
        broken = isBreak;
        shown += c.isSpace() ? QChar(u' ') : c;
    }
    return shown.trimmed();
}

QString comparableHeader(QStringView text)
{
    return withoutEntities(shownHeader(text)).simplified().toCaseFolded();
}

QString headerWords(const QString &header)
{
    static const QRegularExpression markup(u"<[^>]{1,200}>|\\{\\{[^}]*\\}\\}"_s);
    static const QRegularExpression number(u"^'?\\s*(?:[QqFfVv]?\\d{1,3}[a-z]?\\s*[.):\\-–]+\\s*)(?=\\S*[^\\d\\s])"_s);
    QString text = withoutEntities(header);
    text.replace(markup, u" "_s);
    text = text.trimmed();
    text.remove(number);
    return folded(text);
}

} // namespace gensvar::map

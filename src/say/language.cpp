// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/language.h"

#include "say/days.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

// The source's only plural is English's: "%n row(s)".
static QString englishForm(const char *source, qint64 n)
{
    QString text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    return text;
}

QChar listSeparator(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

Language::Language()
    : Language(QLocale::c())
{ }

Language::Language(QLocale locale, std::shared_ptr<const QTranslator> translation)
    : m_locale(std::move(locale))
    , m_translation(std::move(translation))
{
    if (m_locale == QLocale::c())
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

Language Language::fromFolder(const QLocale &locale, const QString &folder)
{
    auto translation = std::make_shared<QTranslator>();
    if (!translation->load(locale, u"gensvar"_s, u"_"_s, folder))
        translation.reset();
    return Language(locale, std::move(translation));
}

Language Language::inWindow() const
{
    Language same = *this;
    same.m_inWindow = true;
    return same;
}

QString Language::text(const char *source, const char *comment, qint64 n) const
{
    QString text;
    if (m_translation) {
        const int form = n < 0 ? -1 : int(std::min<qint64>(n, std::numeric_limits<int>::max()));
        text = m_translation->translate("Say", source, comment, form);
    }
    if (text.isEmpty())
        text = englishForm(source, n);
    if (n >= 0)
        text.replace("%n"_L1, number(n));
    return text;
}

QString Language::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Language::number(double value) const
{
    if (value == double(qint64(value)))
        return number(qint64(value));
    return m_locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString Language::date(QDate day) const
{
    if (m_locale.language() == QLocale::C || m_locale.language() == QLocale::Swedish)
        return day.toString(Qt::ISODate);
    return longDay(day, m_locale);
}

QString Language::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    return text(QT_TRANSLATE_NOOP("Say", "%1 and %2"), "a list: all but the last item, the last item")
        .arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString Language::size(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

QString Language::value(const QVariant &value) const
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return number(value.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return number(value.toDouble());
    case QMetaType::QDate:
        return date(value.toDate());
    case QMetaType::QDateTime: {
        const QDateTime at = value.toDateTime();
        return date(at.date()) + u' ' + m_locale.toString(at.time(), u"HH:mm"_s)
            + (at.timeSpec() == Qt::UTC ? " UTC"_L1 : ""_L1);
    }
    case QMetaType::QStringList:
        return list(value.toStringList());
    default:
        return value.toString();
    }
}

} // namespace gensvar::say

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scope.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::domain {

QString Axis::name() const
{
    switch (type) {
    case Type::Dimension:
        return dimensionName(dimension);
    case Type::Attribute:
        return "attr."_L1 + attribute;
    case Type::Score:
        return u"score"_s;
    case Type::Added:
        return u"added"_s;
    }
    return {};
}

std::optional<Axis> Axis::named(QStringView name)
{
    if (name == "score"_L1)
        return ofScore();
    if (name.startsWith("attr."_L1) && name.size() > 5)
        return ofAttribute(name.mid(5).toString());
    if (const auto dimension = dimensionNamed(name))
        return of(*dimension);
    return {};
}

QString AddedSince::text() const
{
    return QString::number(after) + u'@' + at.toString(Qt::ISODate);
}

std::optional<AddedSince> AddedSince::of(QStringView text)
{
    const qsizetype sign = text.indexOf(u'@');
    if (sign < 0)
        return {};
    bool isNumber = false;
    const qint64 after = text.first(sign).toLongLong(&isNumber);
    const QDateTime at = QDateTime::fromString(text.sliced(sign + 1).toString(), Qt::ISODate);
    if (!isNumber || after < 0 || !at.isValid())
        return {};
    return AddedSince{after, at};
}

} // namespace gensvar::domain

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

} // namespace gensvar::domain

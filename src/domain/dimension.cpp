// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"

#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::domain {

std::array<Dimension, dimensionCount> allDimensions()
{
    std::array<Dimension, dimensionCount> all{};
    for (int i = 0; i < dimensionCount; ++i)
        all[size_t(i)] = Dimension(i);
    return all;
}

QLatin1StringView dimensionName(Dimension dimension)
{
    if (dimension == Dimension::Source)
        return "source"_L1;
    return fieldName(*fieldOf(dimension));
}

std::optional<Dimension> dimensionNamed(QStringView name)
{
    for (const Dimension dimension : allDimensions()) {
        if (name == dimensionName(dimension))
            return dimension;
    }
    return {};
}

std::optional<Field> fieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Survey:
        return Field::Survey;
    case Dimension::Department:
        return Field::Department;
    case Dimension::Touchpoint:
        return Field::Touchpoint;
    case Dimension::Kind:
        return Field::Kind;
    case Dimension::Product:
        return Field::Product;
    case Dimension::Channel:
        return Field::Channel;
    case Dimension::Language:
        return Field::Language;
    case Dimension::Segment:
        return Field::Segment;
    case Dimension::Account:
        return Field::Account;
    case Dimension::AccountManager:
        return Field::AccountManager;
    case Dimension::Source:
        return {};
    }
    return {};
}

} // namespace gensvar::domain

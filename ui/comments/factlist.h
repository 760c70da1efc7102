// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;

namespace gensvar::comments {

/// What is known, a line each: its name and its value, which can be selected. What is empty is left out.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// Hides the list, so that it is laid out once when it is shown again with what was added.
    void clear();
    void add(const QString &name, const QString &value);
    /// The value is a door to another program: tel:, mailto:.
    void addLink(const QString &name, const QString &value, const QString &address);

private:
    QLabel *nextRow(const QString &name); ///< its value

    QFormLayout *m_rows; ///< made as needed and kept: a new label costs much
    int m_used = 0;
};

} // namespace gensvar::comments

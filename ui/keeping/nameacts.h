// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nametablemodel.h"
#include "session/keeping.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace gensvar::keeping {

class UndoStrip;

/// What can be done with the names chosen in a table: renamed, merged, put under a group, taken apart, given somebody
/// who answers for them. Each act says what it did, with its way back.
class NameActs : public QWidget
{
    Q_OBJECT

public:
    NameActs(session::Session &session, QTableView &table, models::NameTableModel &model, UndoStrip &said,
             QWidget *parent = nullptr);

    /// What the table's names are of, and who could answer for them.
    void look(domain::Dimension dimension, const QList<domain::Colleague> &colleagues);
    /// Offers what can be done with the rows that are chosen now.
    void showChoice();
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] QList<models::NameRow> chosen() const;
    void merge(const QList<domain::ValueId> &values, domain::ValueId into);
    void keepTwo(domain::ValueId one, domain::ValueId other);

private:
    void follow(const QFuture<session::Changed> &change, const QString &sentence);
    void rename(domain::ValueId id, const QString &name);
    void chooseTarget();
    void chooseGroup();
    void chooseResponsible();
    void group(const QString &under);
    void setResponsible(const domain::Colleague &colleague);
    void part();

    session::Session &m_session;
    QTableView &m_table;
    models::NameTableModel &m_model;
    UndoStrip &m_said;
    domain::Dimension m_dimension = domain::Dimension::Department;
    QList<domain::Colleague> m_colleagues;
    QPushButton *m_rename;
    QPushButton *m_merge;
    QPushButton *m_group;
    QPushButton *m_part;
    QPushButton *m_responsible;
};

} // namespace gensvar::keeping

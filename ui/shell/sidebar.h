// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QListWidget>
#include <QWidget>

class QMenu;
class QToolButton;

namespace gensvar::shell {

/// The pages, one below the other, and the menu at the foot.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void addPage(const QString &name, QLatin1StringView icon, const QString &shortcut);
    void setCurrent(int page);
    void setUsable(bool usable); ///< the pages have something to show
    void setMenu(QMenu *menu);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListWidget *m_list;
    QToolButton *m_menu;
};

} // namespace gensvar::shell
